async function* numbers() {
  for (let n = 0; n < 3; n++) {
    await Promise.resolve()
    yield n
  }
}
for await (const n of numbers()) console.log(n)
