// Level 11, Flambé, one after the other: as long as with async.
const busy = (ms) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}
// shown
const t = performance.now()
for (const table of [1, 2]) {
  busy(120) //: ownHands
  console.log(`table ${table}: crêpe`) //: serve
}
console.log('in all', Math.round(performance.now() - t)) //: noOverlap
// end
