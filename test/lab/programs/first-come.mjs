// Takes the orders of raised hands as they come, and awaits each dish beside the others.
cafe.on('handRaised', async (table) => {
  try {
    const order = await waiter.takeOrder(table)
    const dish = await kitchen.cook(order)
    await waiter.serve(table, dish)
  } catch (error) {
    if (!(error instanceof CafeError)) throw error
  }
})
