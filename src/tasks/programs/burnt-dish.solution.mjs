// Who catches Burnt can give the same order to the kitchen again: the waiter says sorry on the way.
async function cookAgain(order) {
  for (;;) {
    try {
      return await kitchen.cook(order)
    } catch (error) {
      if (!(error instanceof Burnt)) throw error
    }
  }
}

cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  const dish = await cookAgain(order)
  await waiter.serve(table, dish)
})
