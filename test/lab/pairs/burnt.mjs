const cookAgain = async (order) => {
  try {
    return await kitchen.cook(order)
  } catch (error) {
    if (!(error instanceof Burnt)) throw error
    console.log(`burnt ${error.table}`)
    return cookAgain(order)
  }
}
cafe.on('dishBurnt', (table) => console.log(`heard ${table}`))
cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  await waiter.serve(table, await cookAgain(order))
})
