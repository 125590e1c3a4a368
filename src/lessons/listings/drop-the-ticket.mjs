// Level 2, Drop the ticket: each order pauses, the waiter does not.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const cook = async (dish, ms) => {
  await sleep(ms)
  return dish
}
// shown
//: asyncFunction
const serve = async (table) => {
  const dish = await cook('toast', 80) //: await
  console.log(`table ${table}: ${dish}`) //: serve
}
const shift = [1, 2, 3].map((table) => serve(table)) //: start
console.log('back in the room') //: goesOn
await Promise.all(shift) //: together
// end
