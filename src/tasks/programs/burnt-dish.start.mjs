// One dish in four comes out burnt. The call to the kitchen throws then, and nobody catches it.
cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  const dish = await kitchen.cook(order) // or Burnt
  await waiter.serve(table, dish)
})
