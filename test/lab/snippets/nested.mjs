Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(3))
Promise.resolve()
  .then(() => (console.log(2), Promise.resolve()))
  .then(() => console.log(5))
await null
await null
await null
console.log(4)
