setTimeout(() => console.log('late'), 40)
setTimeout(() => console.log('soon'), 10)
Promise.resolve().then(() => console.log('microtask'))
console.log('now')
