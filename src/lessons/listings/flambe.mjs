// Level 11, Flambé: nothing waits here, so there is nothing to use.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const busy = (ms) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}
// shown
const flambe = async () => busy(60) //: inNameOnly
setTimeout(() => console.log('hand up'), 0) //: queue
await flambe()
console.log('flambé done')
setTimeout(() => console.log('hand up'), 0) //: queue
for (let slice = 0; slice < 3; slice++) {
  busy(20) //: ownHands
  await sleep(0) //: turn
}
console.log('sliced flambé done')
// end
