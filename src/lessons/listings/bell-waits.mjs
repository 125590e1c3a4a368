// Level 3, The bell waits its turn: nothing interrupts what is running.
const busy = (ms) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}
// shown
setTimeout(() => console.log('bell: soup'), 0) //: queue
busy(30) //: ownHands
console.log('chat over') //: goesOn
// end
