const call = async () => {
  try {
    await Promise.resolve()
    throw new Error('lost')
  } finally {
    console.log('finally')
  }
}
call().catch((error) => console.log('caught', error.message))
console.log('after')
