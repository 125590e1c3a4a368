// Looks once more after the payment: then it has been paid for.
async function sell(table, order) {
  try {
    const paid = await kitchen.cook(order) // the bank's answer, or Declined
    if (shelf.left(order.dish) === 0) return await waiter.turnDown(table)
    await waiter.serve(table, paid)
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
