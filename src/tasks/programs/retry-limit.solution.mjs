// Asked again after a pause, three times at most. Who still cannot pay is told so.
const TRIES = 3

async function pay(order) {
  for (let tried = 1; ; tried++) {
    try {
      return await kitchen.cook(order) // the bank's answer, or Declined
    } catch (error) {
      if (!(error instanceof Declined) || tried === TRIES) throw error
      await sleep(1000)
    }
  }
}

cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOrder(table)
  try {
    const paid = await pay(order)
    await waiter.serve(table, paid)
  } catch (error) {
    if (!(error instanceof Declined)) throw error
    await waiter.turnDown(table)
  }
})
