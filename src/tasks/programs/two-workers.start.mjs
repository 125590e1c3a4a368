// Raised hands go into a queue, and a worker takes them out, one at a time. One worker is not enough;
// and a guest who leaves ends it.
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
