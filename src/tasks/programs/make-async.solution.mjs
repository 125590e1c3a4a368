// Each raised hand starts a call of its own. It waits at every await, and the waiter goes on.
async function serveTable(table) {
  try {
    const order = await waiter.takeOrder(table)
    const dish = await kitchen.cook(order)
    await waiter.serve(table, dish)
  } catch (error) {
    if (!(error instanceof CafeError)) throw error
  }
}

for (;;) {
  const table = await waiter.nextHand()
  serveTable(table) // no await here: the next hand is seen meanwhile
}
