cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  try {
    await waiter.leavePot(table)
    console.log(`pot ${table}`)
  } catch (error) {
    console.log(`${error.name} ${error.table}`)
  }
  await waiter.serve(table, await kitchen.cook(order))
})
