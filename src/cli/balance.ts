// npm run balance: the balance table over 200 seeds.
import { balanceTable } from './balance-table.ts'
import { readFlags, run, wholeNumber, wholeNumbers } from './flags.ts'

const MAX_SHIFTS = 100_000

const flags = {
  shifts: { type: 'string', default: '200', takes: wholeNumbers(1, MAX_SHIFTS) },
} as const

run((args) => {
  const { values } = readFlags(args, flags)
  process.stdout.write(balanceTable(wholeNumber('shifts', values.shifts, 1, MAX_SHIFTS)))
  return 0
})
