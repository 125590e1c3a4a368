// npm run golden: writes the golden replays, their scores and the balance table anew.
// Only for a change that is meant to change scores; look at the difference before committing it.
import { balanceNow, textOf } from './balance.ts'
import { BALANCE, has, read, SCORES, write } from './files.ts'
import { replayIn, shiftsNow } from './kept.ts'

const shifts = shiftsNow()
for (const { name, replay } of shifts) {
  const text = JSON.stringify(replay)
  const kept = has(`${name}.json`) ? replayIn(read(`${name}.json`)) : null
  // A file of an earlier format that still holds this replay stays as it is.
  if (JSON.stringify(kept) !== text) write(`${name}.json`, `${text}\n`)
}
const scores = Object.fromEntries(shifts.map(({ name, score, hash }) => [name, { score, hash }]))
write(SCORES, `${JSON.stringify(scores, null, 2)}\n`)
write(BALANCE, textOf(await balanceNow()))
console.log(`${shifts.length} replays, ${SCORES} and ${BALANCE} written.`)
