// All tickets first, then one await for all of them: together as long as the slowest.
// shown
async function serve(table) {
  const tickets = []
  for (const guest of table.guests) {
    const order = takeOrder(guest) //: take
    tickets.push(kitchen.cook(order)) //: handOver
  }
  const tray = await Promise.all(tickets) //: dish
  bring(table, tray) //: bring
  return 'paid' //: end
}

cafe.on('handUp', serve) //: call
// end
