// Who leaves stops no cook: somebody has to pull the ticket.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  const ticket = kitchen.cook(order) //: handOver
  table.onLeave(() => ticket.pull()) //: pull
  const dish = await ticket //: dish
  bring(table, dish) //: bring
  return 'paid' //: end
}

cafe.on('handUp', serve) //: call
// end
