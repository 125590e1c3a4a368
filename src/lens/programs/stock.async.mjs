// Looking and taking in one go, before the await: nobody comes in between.
// shown
async function serve(table) {
  const order = takeOrder(table) //: take
  if (!shelf.has(order)) return mail(table, 'sold out') //: sorry
  shelf.reserve(order) //: reserve
  const isPaid = await bank.charge(order) //: handOver dish
  if (!isPaid) shelf.putBack(order) //: putBack
  if (isPaid) ship(order) //: pack
  mail(table, isPaid ? 'invoice' : 'declined') //: bring end
}

cafe.on('handUp', serve) //: call
// end
