// Two workers, and the first guest who leaves ends one of them.
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
    const order = await waiter.takeOrder(table)
    const dish = await kitchen.cook(order)
    await waiter.serve(table, dish)
  }
}

cafe.on('handRaised', put)
worker()
worker()
