// Level 4, Course by course: each course needs the one before it.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const cook = async (dish, ms) => {
  await sleep(ms)
  return dish
}
// shown
//: asyncFunction
const menu = async (table) => {
  //: inTurn
  for (const course of ['soup', 'roast', 'cake']) {
    const dish = await cook(course, 30) //: await
    console.log(`table ${table}: ${dish}`) //: serve
  }
}
await Promise.all([menu(1), menu(2)]) //: together
// end
