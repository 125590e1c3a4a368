// The first of two cooks counts; the slower one goes on unless somebody pulls the ticket.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  const both = cooks.map((cook) => cook.make(order)) //: handOver
  const dish = await Promise.race(both) //: dish
  for (const ticket of both) ticket.pull() //: loser
  bring(table, dish) //: bring
  return 'paid' //: end
}

cafe.on('handUp', serve) //: call
// end
