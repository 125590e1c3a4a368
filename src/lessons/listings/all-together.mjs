// Level 5, All together now: start first, then wait for all.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const cook = async (dish, ms) => {
  await sleep(ms)
  return dish
}
// shown
const party = ['soup', 'fish', 'pie']
let t = performance.now()
for (const dish of party) await cook(dish, 180) //: inTurn
console.log('one by one', Math.round(performance.now() - t))
t = performance.now()
const orders = party.map((dish) => cook(dish, 180)) //: start
const tray = await Promise.all(orders) //: together
console.log('together', Math.round(performance.now() - t), tray.join(' ')) //: listed
// end
