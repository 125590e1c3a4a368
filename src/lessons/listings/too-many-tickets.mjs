// Level 14, Too many tickets: at most so many at once, the others wait at the door.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const cook = async (dish, ms) => {
  await sleep(ms)
  return dish
}
// shown
let open = 0
const line = []
const rail = async (job) => {
  if (open >= 3) await new Promise((go) => line.push(go)) //: limit
  else open += 1
  try {
    return await job() //: await
  } finally {
    if (line.length > 0) line.shift()() //: release
    else open -= 1
  }
}
const t = performance.now()
const jobs = [1, 2, 3, 4, 5, 6].map((n) => rail(() => cook(`dish ${n}`, 120))) //: start
console.log((await Promise.all(jobs)).join(', ')) //: listed
console.log('two rounds of three', Math.round(performance.now() - t))
// end
