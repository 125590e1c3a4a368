// Flambéing is the waiter’s own work: sliced, others come in between, and it takes as long.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  const ticket = kitchen.cook(order) //: handOver
  const dish = await ticket //: dish
  bring(table, dish) //: bring
  for (const slice of dish.slices) {
    flambe(slice) //: flambe
    await turn() //: turn
  }
  return 'paid' //: end
}

cafe.on('handUp', serve) //: call
// end
