// Bonus, Just a refill: jobs of promises come before the next task.
// shown
setTimeout(() => console.log('hand up: task'), 0) //: queue
let refills = 3
const refill = () => {
  console.log('refill: microtask') //: microtask
  if (--refills > 0) queueMicrotask(refill) //: microtask
}
Promise.resolve().then(refill) //: microtask
console.log('this visit first') //: goesOn
// end
