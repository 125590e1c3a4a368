// npm run golden: writes the golden replays, their scores and the balance table anew.
// npm run golden -- ID …: only the replays and scores of these levels, for one that is new.
// npm run golden -- campaign: only the stars of the campaign's robots.
// npm run golden -- settled: only what the tests over many seeds ran, after all have passed with every seed.
// Only for a change that is meant to change scores; look at the difference before committing it.
import { balanceNow, textOf } from './balance.ts'
import { campaignNow, campaignText } from './campaign.ts'
import { BALANCE, CAMPAIGN, has, read, SCORES, write } from './files.ts'
import type { Scores } from './files.ts'
import { replayIn, shiftsNow } from './kept.ts'
import { settle } from './settle.ts'

const named = process.argv.slice(2)
if (named.length === 0 || named.includes('campaign')) {
  write(CAMPAIGN, campaignText(await campaignNow()))
}
if (named.length === 0 || named.includes('settled')) await settle()
const ids = named.filter((id) => id !== 'campaign' && id !== 'settled')
if (named.length > 0 && ids.length === 0) process.exit()
const shifts = shiftsNow(ids.length > 0 ? ids : undefined)
for (const { name, replay } of shifts) {
  const text = JSON.stringify(replay)
  const kept = has(`${name}.json`) ? replayIn(read(`${name}.json`)) : null
  // A file of an earlier format that still holds this replay stays as it is.
  if (JSON.stringify(kept) !== text) write(`${name}.json`, `${text}\n`)
}
const before = ids.length > 0 ? (JSON.parse(read(SCORES)) as Scores) : {}
const now = Object.fromEntries(shifts.map(({ name, score, hash }) => [name, { score, hash }]))
write(SCORES, `${JSON.stringify(inOrder({ ...before, ...now }), null, 2)}\n`)
if (ids.length === 0) write(BALANCE, textOf(await balanceNow()))
console.log(`${shifts.length} replays and their scores written.`)

/** As the tests list them: by the order of the levels, wherever a new one stands. */
function inOrder(scores: Scores): Scores {
  const names = ids.length > 0 ? shiftsNow().map(({ name }) => name) : Object.keys(scores)
  return Object.fromEntries(
    names.flatMap((name) => (scores[name] ? [[name, scores[name]] as const] : [])),
  )
}
