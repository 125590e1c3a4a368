// What the waiter is asked for is done first come, first served: a good plan, and not the best.
cafe.on('handRaised', async (table) => {
  try {
    const order = await waiter.takeOrder(table)
    const dish = await kitchen.cook(order)
    await waiter.serve(table, dish)
  } catch (error) {
    if (!(error instanceof CustomerLeft)) throw error
  }
})
