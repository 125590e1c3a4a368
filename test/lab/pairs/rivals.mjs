cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  const dish = await kitchen.cook(order)
  console.log(`pulled ${await waiter.pull(order)}`)
  await waiter.serve(table, dish)
})
