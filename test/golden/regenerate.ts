// npm run golden: writes the golden replays, their scores and the balance table anew.
// npm run golden -- ID …: only the replays and scores of these levels, for one that is new.
// Only for a change that is meant to change scores; look at the difference before committing it.
import { balanceNow, textOf } from './balance.ts'
import { BALANCE, has, read, SCORES, write } from './files.ts'
import type { Scores } from './files.ts'
import { replayIn, shiftsNow } from './kept.ts'

const ids = process.argv.slice(2)
const shifts = shiftsNow(ids.length > 0 ? ids : undefined)
for (const { name, replay } of shifts) {
  const text = JSON.stringify(replay)
  const kept = has(`${name}.json`) ? replayIn(read(`${name}.json`)) : null
  // A file of an earlier format that still holds this replay stays as it is.
  if (JSON.stringify(kept) !== text) write(`${name}.json`, `${text}\n`)
}
const before = ids.length > 0 ? (JSON.parse(read(SCORES)) as Scores) : {}
const now = Object.fromEntries(shifts.map(({ name, score, hash }) => [name, { score, hash }]))
write(SCORES, `${JSON.stringify({ ...before, ...now }, null, 2)}\n`)
if (ids.length === 0) write(BALANCE, textOf(await balanceNow()))
console.log(`${shifts.length} replays and their scores written.`)
