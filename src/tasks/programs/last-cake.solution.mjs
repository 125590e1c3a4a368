// What is reserved before the await is still there after it.
async function sell(table, order) {
  try {
    await shelf.reserve(order) // or SoldOut
    const paid = await kitchen.cook(order) // the bank's answer, or Declined
    await waiter.serve(table, paid)
  } catch (error) {
    if (error instanceof Declined) await shelf.putBack() // for somebody who pays
    else if (!(error instanceof SoldOut)) throw error
    await waiter.turnDown(table)
  }
}

cafe.on('handRaised', async (table) => {
  try {
    const order = await waiter.takeOrder(table)
    await sell(table, order)
  } catch (error) {
    if (!(error instanceof SoldOut)) throw error // the guest knows already
  }
})
