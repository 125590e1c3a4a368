// The same courses as a chain of promises: each `then` is where the call stands.
// shown
function serve(table, [course, ...rest] = table.menu) {
  if (!course) return Promise.resolve('paid') //: end
  return table
    .ready() //: ready
    .then(() => takeOrder(table, course)) //: take
    .then((order) => kitchen.cook(order)) //: handOver
    .then((dish) => bring(table, dish)) //: dish bring
    .then(() => serve(table, rest))
}

cafe.on('handUp', serve) //: call
// end
