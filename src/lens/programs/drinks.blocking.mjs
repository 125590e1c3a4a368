// A drink is made by the waiter, who stands for all the rest.
// shown
function serve(table) {
  const order = takeOrder(table) //: take
  const dish = isDrink(order)
    ? make(order) //: make
    : kitchen.cookNow(order) //: stand handOver dish
  bring(table, dish) //: bring
  return 'paid' //: end
}

for (const table of cafe.handsUp()) serve(table) //: call
// end
