const wait = (ms, value) => new Promise((wake) => setTimeout(() => wake(value), ms))
console.log(await Promise.race([wait(30, 'slow'), wait(10, 'fast')]))
