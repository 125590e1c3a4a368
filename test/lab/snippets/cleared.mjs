const id = setTimeout(() => console.log('never'), 5)
clearTimeout(id)
setTimeout((name) => console.log(name), 20, 'argument')
