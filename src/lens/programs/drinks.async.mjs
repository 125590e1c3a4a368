// A drink is made by the waiter: no await, for nobody else is at work.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  const dish = isDrink(order)
    ? make(order) //: make
    : await kitchen.cook(order) //: dish handOver
  bring(table, dish) //: bring
  return 'paid' //: end
}

cafe.on('handUp', serve) //: call
// end
