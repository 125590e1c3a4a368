cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  const points = await waiter.serveSliced(table, await kitchen.cook(order))
  console.log(`${order.dish} ${points}`)
})
