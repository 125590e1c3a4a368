// Several people at one table order one after the other, and their dishes are served together.
// Each dish is awaited here before the next one is ordered.
const busy = new Set() // tables that a call is at already

cafe.on('handRaised', async (table) => {
  if (busy.has(table)) return
  busy.add(table)
  const dishes = []
  while (cafe.hands.includes(table)) {
    const order = await waiter.takeOrder(table)
    dishes.push(await kitchen.cook(order))
  }
  await waiter.serve(table, dishes)
  busy.delete(table)
})
