const thenable = { then: (resolve) => (console.log('asked'), resolve('given')) }
console.log('before')
console.log(await thenable)
