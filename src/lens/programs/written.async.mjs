// A ticket that is left has to be written: for a short wait, standing is cheaper.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  const dish = isQuick(order)
    ? kitchen.cookNow(order) //: stand
    : await kitchen.cook(write(order)) //: write handOver dish
  bring(table, dish) //: bring
  return 'paid' //: end
}

cafe.on('handUp', serve) //: call
// end
