// Guests in a hurry leave before their dish is done. The kitchen does not know, and goes on cooking.
cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  try {
    const dish = await kitchen.cook(order)
    await waiter.serve(table, dish)
  } catch (error) {
    if (!(error instanceof CustomerLeft)) throw error
  }
})
