// The bank answers each payment, and declines some. This asks again every second, without end.
async function pay(order) {
  for (;;) {
    try {
      return await kitchen.cook(order) // the bank's answer, or Declined
    } catch (error) {
      if (!(error instanceof Declined)) throw error
      await sleep(1000)
    }
  }
}

cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  const paid = await pay(order)
  await waiter.serve(table, paid)
})
