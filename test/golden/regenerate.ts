// npm run golden: writes the golden replays, their scores and the balance table anew.
// Only for a change that is meant to change scores; look at the difference before committing it.
import { balanceNow, textOf } from './balance.ts'
import { BALANCE, SCORES, write } from './files.ts'
import { shiftsNow } from './kept.ts'

const shifts = shiftsNow()
for (const { name, text } of shifts) write(`${name}.json`, text)
const scores = Object.fromEntries(shifts.map(({ name, score, hash }) => [name, { score, hash }]))
write(SCORES, `${JSON.stringify(scores, null, 2)}\n`)
write(BALANCE, textOf(await balanceNow()))
console.log(`${shifts.length} replays, ${SCORES} and ${BALANCE} written.`)
