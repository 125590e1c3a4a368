setTimeout(() => {
  console.log('timer one')
  Promise.resolve().then(() => console.log('microtask of one'))
}, 5)
setTimeout(() => console.log('timer two'), 5)
