// Gives up, and tells nobody.
async function pay(order) {
  try {
    return await kitchen.cook(order)
  } catch (error) {
    if (!(error instanceof Declined)) throw error
    return null
  }
}

cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  const paid = await pay(order)
  if (paid) await waiter.serve(table, paid)
})
