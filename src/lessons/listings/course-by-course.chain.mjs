// Level 4, Course by course, as a chain of promises.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const cook = async (dish, ms) => {
  await sleep(ms)
  return dish
}
// shown
const menu = (table) => {
  const serve = (dish) => console.log(`table ${table}: ${dish}`) //: serve
  return cook('soup', 30) //: start
    .then(serve) //: chain
    .then(() => cook('roast', 30)) //: chain
    .then(serve) //: chain
    .then(() => cook('cake', 30)) //: chain
    .then(serve) //: chain
}
await Promise.all([menu(1), menu(2)]) //: together
// end
