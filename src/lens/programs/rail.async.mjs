// The rail is a semaphore: no ticket beyond its places, and the call waits for one.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  await rail.acquire() //: rail
  const ticket = kitchen.cook(order) //: handOver
  const dish = await ticket //: dish
  bring(table, dish) //: bring
  return 'paid' //: end
}

kitchen.on('cookStarts', () => rail.release())
cafe.on('handUp', serve) //: call
// end
