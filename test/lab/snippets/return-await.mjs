const inner = async () => 'inner'
const one = async () => inner()
const two = async () => await inner()
one().then((value) => console.log('one', value))
two().then((value) => console.log('two', value))
