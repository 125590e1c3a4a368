// Level 12, The app that froze: one blocking call holds up everybody.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const busy = (ms) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}
// shown
const frames = setInterval(() => console.log('frame'), 100) //: frames
await sleep(350) //: await
console.log('old save')
busy(400) //: stand
console.log('saved')
await sleep(250) //: await
clearInterval(frames)
// end
