cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  try {
    await waiter.askNumber(table)
    console.log(`number ${table}`)
  } catch (error) {
    console.log(`${error.name} ${error.table}`)
  }
  const dish = await kitchen.cook(order)
  try {
    await waiter.serve(table, dish)
  } catch (error) {
    console.log(`serve ${error.name} ${error.table}`)
  }
})
