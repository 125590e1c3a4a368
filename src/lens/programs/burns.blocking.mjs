// Standing for a dish does not save it from burning.
// shown
function serve(table) {
  const order = takeOrder(table) //: take
  for (;;) {
    try {
      const dish = kitchen.cookNow(order) //: stand handOver dish
      bring(table, dish) //: bring
      return 'paid' //: end
    } catch (error) {
      if (!(error instanceof Burnt)) throw error
      apologise(table) //: catch
    }
  }
}
for (const table of cafe.handsUp()) serve(table) //: call
// end
