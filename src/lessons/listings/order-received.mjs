// Level 8, Order received: what is true at once, and what is not yet true.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
// shown
const charge = async (order) => {
  await sleep(20) //: await
  return order.card === 'ok'
}
const order = { id: 7, card: 'declined' }
if (charge(order)) console.log('shipped') //: truthy
console.log('order received') //: goesOn
console.log((await charge(order)) ? 'mail: invoice' : 'mail: declined') //: result
// end
