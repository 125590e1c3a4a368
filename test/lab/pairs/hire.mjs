console.log(String(cafe.dismiss()))
setTimeout(() => {
  console.log(String(cafe.hire()))
  console.log(String(cafe.hire()))
}, 5000)
setTimeout(() => console.log(String(cafe.dismiss())), 30000)
cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  const dish = await kitchen.cook(order)
  await waiter.serve(table, dish)
})
