const wait = (ms, value) => new Promise((wake) => setTimeout(() => wake(value), ms))
console.log(await Promise.all([wait(30, 'a'), wait(10, 'b'), 'c']))
