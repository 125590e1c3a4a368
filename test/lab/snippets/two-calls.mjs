const count = async (name) => {
  for (let n = 0; n < 3; n++) {
    console.log(name, n)
    await null
  }
}
await Promise.all([count('a'), count('b')])
