// Level 10, One pair of hands: work that holds the thread does not overlap.
const busy = (ms) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}
// shown
//: inNameOnly
const attend = async (table) => {
  busy(120) //: ownHands
  return table
}
const t = performance.now()
await Promise.all([attend(1), attend(2)]) //: together
console.log('one thread', Math.round(performance.now() - t)) //: noOverlap
// end
