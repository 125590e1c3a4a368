// Each raised hand starts a call of its own. It pauses at every await, and the others go on.
async function serveTable(table) {
  const order = await waiter.takeOrder(table)
  const dish = await kitchen.cook(order)
  await waiter.serve(table, dish)
}

cafe.on('handRaised', serveTable)
