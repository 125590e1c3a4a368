// Something is forgotten here, in two places. The console says where.
async function serveTable(table) {
  const order = await waiter.takeOrder(table)
  const dish = kitchen.cook(order)
  waiter.serve(table, dish)
}

cafe.on('handRaised', serveTable)
