// A course needs the one before: an await in a loop is right here.
// shown
async function serve(table) {
  for (const course of table.menu) {
    await table.ready() //: ready
    const order = takeOrder(table, course) //: take
    const ticket = kitchen.cook(order) //: handOver
    const dish = await ticket //: dish
    bring(table, dish) //: bring
  }
  return 'paid' //: end
}

cafe.on('handUp', serve) //: call
// end
