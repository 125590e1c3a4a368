console.log('start')
Promise.resolve().then(() => console.log('then'))
queueMicrotask(() => console.log('microtask'))
await null
console.log('end')
