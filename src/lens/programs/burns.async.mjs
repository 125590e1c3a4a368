// A burnt dish is an answer too: without the catch the call would end here.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  for (;;) {
    try {
      const dish = await kitchen.cook(order) //: dish handOver
      return bring(table, dish) //: bring end
    } catch {
      apologise(table) //: catch
    }
  }
}
cafe.on('handUp', serve) //: call
// end
