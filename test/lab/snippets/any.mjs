console.log(await Promise.any([Promise.reject(new Error('no')), Promise.resolve('yes')]))
try {
  await Promise.any([Promise.reject(new Error('no')), Promise.reject(new Error('nor'))])
} catch (error) {
  console.log(error.name, error.errors.length)
}
