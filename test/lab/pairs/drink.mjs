cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  console.log(`${order.dish} ${await waiter.serve(table, await kitchen.cook(order))}`)
})
