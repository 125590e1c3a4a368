const late = Promise.reject(new Error('late'))
late.catch(({ message }) => console.log('first', message))
late.finally(() => console.log('finally')).catch(({ message }) => console.log('second', message))
console.log('now')
