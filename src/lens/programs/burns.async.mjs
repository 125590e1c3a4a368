// A burnt dish is an answer too: without the catch the call would end here.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  for (;;) {
    try {
      const dish = await kitchen.cook(order) //: dish handOver
      bring(table, dish) //: bring
      return 'paid' //: end
    } catch (error) {
      if (!(error instanceof Burnt)) throw error
      apologise(table) //: catch
    }
  }
}
cafe.on('handUp', serve) //: call
// end
