// One table after the other: nothing else happens while the kitchen cooks.
// shown
function serve(table) {
  const order = takeOrder(table) //: take
  const dish = kitchen.cookNow(order) //: stand handOver dish
  bring(table, dish) //: bring
  return 'paid' //: end
}

for (const table of cafe.handsUp()) {
  serve(table) //: call
}
// end
