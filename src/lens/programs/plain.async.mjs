// One call for each raised hand: it pauses at its await, and the others go on.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  const ticket = kitchen.cook(order) //: handOver
  const dish = await ticket //: dish
  bring(table, dish) //: bring
  return 'paid' //: end
}

cafe.on('handUp', serve) //: call
// end
