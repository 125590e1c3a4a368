const count = async (name) => {
  for (let n = 0; n < 3; n++) {
    console.log(name, n)
    await Promise.resolve()
  }
}
await Promise.all([count('a'), count('b')])
