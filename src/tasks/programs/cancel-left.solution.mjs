// Who has left needs no dish: the ticket is pulled, and the cook is free for the others.
cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  try {
    const dish = await kitchen.cook(order)
    await waiter.serve(table, dish)
  } catch (error) {
    if (!(error instanceof CustomerLeft)) throw error
    await waiter.pull(order)
  }
})
