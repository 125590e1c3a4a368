// Bonus, Two suppliers: the first counts, and the other goes on.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
// shown
const order = async (from, ms) => {
  await sleep(ms)
  if (from === 'Closed') throw new Error(from)
  console.log(`${from} delivers`)
  return from
}
console.log('race:', await Promise.race([order('Near', 20), order('Far', 60)])) //: race
await sleep(100)
console.log('any:', await Promise.any([order('Closed', 5), order('Near', 20)])) //: any
// end
