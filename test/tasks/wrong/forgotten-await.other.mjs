// The wrong call is awaited.
async function serveTable(table) {
  const order = await waiter.takeOrder(table)
  const dish = kitchen.cook(order)
  await waiter.serve(table, dish)
}

cafe.on('handRaised', serveTable)
