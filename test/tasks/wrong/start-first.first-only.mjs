// Only the first at a table is asked.
const busy = new Set()

cafe.on('handRaised', async (table) => {
  if (busy.has(table)) return
  busy.add(table)
  const order = await waiter.takeOrder(table)
  const dish = await kitchen.cook(order)
  await waiter.serve(table, dish)
  busy.delete(table)
})
