// A chat has no await in it: whatever is ready meanwhile waits.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  const ticket = kitchen.cook(order) //: handOver
  const dish = await ticket //: dish
  bring(table, dish) //: bring
  return 'paid' //: end
}

cafe.on('handUp', serve) //: call
cafe.on('chat', listen) //: chat
// end
