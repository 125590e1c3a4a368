// The error is caught, and nothing is done about it.
cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  try {
    const dish = await kitchen.cook(order)
    await waiter.serve(table, dish)
  } catch (error) {
    if (!(error instanceof Burnt)) throw error
  }
})
