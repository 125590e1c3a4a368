cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  try {
    console.log(`chat ${await waiter.chat(table)}`)
  } catch (error) {
    console.log(`${error.name} ${error.table}`)
  }
  console.log(`serve ${await waiter.serve(table, await kitchen.cook(order))}`)
})
