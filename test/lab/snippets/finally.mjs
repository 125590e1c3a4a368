const call = async () => {
  try {
    await null
    throw new Error('lost')
  } finally {
    console.log('finally')
  }
}
call().catch((error) => console.log('caught', error.message))
console.log('after')
