// A call gives a promise; what it comes to is there after the await.
async function serveTable(table) {
  const order = await waiter.takeOrder(table)
  const dish = await kitchen.cook(order)
  await waiter.serve(table, dish)
}

cafe.on('handRaised', serveTable)
