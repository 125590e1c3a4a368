// A receipt is no payment: before the await there is a promise, and that counts as true.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  const payment = bank.charge(order) //: handOver
  const isPaid = await payment //: dish
  if (isPaid) ship(order) //: pack
  mail(table, isPaid ? 'invoice' : 'declined') //: bring end
}

cafe.on('handUp', serve) //: call
// end
