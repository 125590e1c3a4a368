// Whoever has most patience is next.
const jobs = []
let wake = null // of the loop, while there is no job

function ask(table, run) {
  return new Promise((done, failed) => {
    jobs.push({ table, run: () => run().then(done, failed) })
    wake?.()
  })
}

async function work() {
  for (;;) {
    while (jobs.length === 0) await new Promise((resolve) => (wake = resolve))
    jobs.sort((one, other) => cafe.patience(other.table) - cafe.patience(one.table))
    await jobs.shift().run()
  }
}

cafe.on('handRaised', async (table) => {
  try {
    const order = await ask(table, () => waiter.takeOrder(table))
    const dish = await kitchen.cook(order)
    await ask(table, () => waiter.serve(table, dish))
  } catch (error) {
    if (!(error instanceof CustomerLeft)) throw error
  }
})
work()
