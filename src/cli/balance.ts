// npm run balance: the balance table over 200 seeds; with --campaign the stars of the campaign's robots,
// and the best list of taps by heart on each of its levels.
import { MAX_SEED } from '../sim/index.ts'
import { balanceTable } from './balance-table.ts'
import { campaignRows, campaignTable } from './campaign-table.ts'
import type { Terminal } from './command.ts'
import { bestLists, bestListTable } from './fixed-lists.ts'
import { readFlags, UsageError, wholeNumber, wholeNumbers } from './flags.ts'

const MAX_SHIFTS = 100_000
const LEARNED = 30 // lists of a robot that are tried on other seeds

const options = {
  shifts: { type: 'string' },
  campaign: { type: 'boolean', default: false },
  from: { type: 'string' },
  seeds: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

const USAGE = `Valid flags: --shifts (${wholeNumbers(1, MAX_SHIFTS)}), or --campaign with --from
  (${wholeNumbers(0, MAX_SEED)}), --seeds (${wholeNumbers(1, MAX_SHIFTS)}) and --json.`

export function balance(args: readonly string[], terminal: Terminal): number {
  const { values } = readFlags({ args: [...args], options }, USAGE)
  const { campaign, shifts, from, seeds, json } = values
  if (!campaign && (from !== undefined || seeds !== undefined || json)) {
    throw new UsageError(`--from, --seeds and --json go with --campaign. ${USAGE}`)
  }
  if (campaign && shifts !== undefined) {
    throw new UsageError(`--campaign counts in --seeds. ${USAGE}`)
  }
  if (!campaign) {
    terminal.out(balanceTable(wholeNumber('shifts', shifts ?? '200', 1, MAX_SHIFTS)))
    return 0
  }
  const first = wholeNumber('from', from ?? '1', 0, MAX_SEED)
  const count = wholeNumber('seeds', seeds ?? '200', 1, MAX_SHIFTS)
  if (first + count - 1 > MAX_SEED) throw new UsageError(`Seeds end at ${MAX_SEED}. ${USAGE}`)
  if (json) printLines(first, count, terminal)
  else printTables(first, count, terminal)
  return 0
}

function printTables(from: number, count: number, { out }: Terminal): void {
  out(campaignTable([...campaignRows(from, count)]))
  const learned = Math.min(LEARNED, count)
  out(`\n${bestListTable([...bestLists({ learned, seeds: count })])}`)
}

/** A line for each level and robot as soon as it is played, while somebody reads. */
function printLines(from: number, count: number, { out, isRead }: Terminal): void {
  for (const row of campaignRows(from, count)) {
    if (!isRead()) return
    out(`${JSON.stringify(row)}\n`)
  }
}
