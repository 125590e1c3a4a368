// Level 12, The app that froze: one blocking call holds up everybody.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const busy = (ms) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}
// shown
const frames = setInterval(() => console.log('frame'), 20) //: frames
await sleep(100) //: await
console.log('old save')
busy(200) //: stand
console.log('saved')
await sleep(100) //: await
clearInterval(frames)
// end
