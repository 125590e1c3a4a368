cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  const dish = await kitchen.cook(order)
  await waiter.save(table, dish)
  console.log(`saved ${table}`)
})
