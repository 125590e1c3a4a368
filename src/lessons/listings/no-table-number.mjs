// Bonus, No table number: nobody waits for what nobody holds.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
// shown
const serve = async (table) => {
  await sleep(20)
  console.log(`serve table ${table}`) //: serve
}
const tables = [1, 2]
tables.forEach(async (table) => await serve(table)) //: dropped
console.log('closing time, nobody served') //: goesOn
for (const table of tables) await serve(table) //: inTurn
console.log('closing time')
// end
