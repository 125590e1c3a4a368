// All dishes of a table are started, and only then awaited: they cook at the same time.
const busy = new Set() // tables that a call is at already

cafe.on('handRaised', async (table) => {
  if (busy.has(table)) return
  busy.add(table)
  const orders = []
  while (cafe.hands.includes(table)) {
    orders.push(await waiter.takeOrder(table))
  }
  const cooking = orders.map((order) => kitchen.cook(order)) // started
  const dishes = await Promise.all(cooking) // awaited
  await waiter.serve(table, dishes)
  busy.delete(table)
})
