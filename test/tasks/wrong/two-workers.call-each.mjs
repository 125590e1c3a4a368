// A call for each hand, and no queue.
cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  try {
    const dish = await kitchen.cook(order)
    await waiter.serve(table, dish)
  } catch (error) {
    if (!(error instanceof CustomerLeft)) throw error
  }
})
