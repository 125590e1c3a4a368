// The same courses with callbacks: what comes next is handed along.
// shown
function serve(table, [course, ...rest] = table.menu) {
  if (!course) return 'paid' //: end
  //: ready
  table.ready(() => {
    const order = takeOrder(table, course) //: take
    //: handOver dish
    kitchen.cook(order, (dish) => {
      bring(table, dish) //: bring
      serve(table, rest)
    })
  })
}

cafe.on('handUp', serve) //: call
// end
