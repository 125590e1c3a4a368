// A shop: of each thing only one or two are left, and a payment takes some seconds.
// This looks at the shelf, awaits the payment, and then ships what somebody else may have bought.
async function sell(table, order) {
  if (shelf.left(order.dish) === 0) return waiter.turnDown(table)
  try {
    const paid = await kitchen.cook(order) // the bank's answer, or Declined
    await waiter.serve(table, paid) // or Oversold
  } catch (error) {
    if (error instanceof Declined) await waiter.turnDown(table)
    else if (!(error instanceof Oversold)) throw error
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
