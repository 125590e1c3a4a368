// Flambéing is the waiter’s own work in either mode.
// shown
function serve(table) {
  const order = takeOrder(table) //: take
  const dish = kitchen.cookNow(order) //: stand handOver dish
  bring(table, dish) //: bring
  for (const slice of dish.slices) {
    flambe(slice) //: flambe turn
  }
  return 'paid' //: end
}

for (const table of cafe.handsUp()) serve(table) //: call
// end
