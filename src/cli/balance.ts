// npm run balance: the balance table over 200 seeds.
import { balanceTable } from './balance-table.ts'
import type { Terminal } from './command.ts'
import { readFlags, wholeNumber, wholeNumbers } from './flags.ts'

const MAX_SHIFTS = 100_000
const USAGE = `Valid flags: --shifts (${wholeNumbers(1, MAX_SHIFTS)}).`

export function balance(args: readonly string[], { out }: Terminal): number {
  const options = { shifts: { type: 'string', default: '200' } } as const
  const { values } = readFlags({ args: [...args], options }, USAGE)
  out(balanceTable(wholeNumber('shifts', values.shifts, 1, MAX_SHIFTS)))
  return 0
}
