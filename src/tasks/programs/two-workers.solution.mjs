// Two workers take raised hands out of one queue. However many come, two orders are under way at most;
// and who catches what can go wrong is there for the next guest.
const queue = []
const waiting = [] // workers, for the next table

function put(table) {
  queue.push(table)
  waiting.shift()?.()
}

async function take() {
  while (queue.length === 0) await new Promise((resolve) => waiting.push(resolve))
  return queue.shift()
}

async function worker() {
  for (;;) {
    const table = await take()
    try {
      const order = await waiter.takeOrder(table)
      const dish = await kitchen.cook(order)
      await waiter.serve(table, dish)
    } catch (error) {
      if (!(error instanceof CustomerLeft)) throw error
    }
  }
}

cafe.on('handRaised', put)
worker()
worker()
