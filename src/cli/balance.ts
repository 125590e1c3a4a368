// npm run balance: the balance table over 200 seeds.
import { balanceTable } from './balance-table.ts'
import { readFlags, run, wholeNumber } from './flags.ts'

run((args) => {
  const { values } = readFlags(args, { shifts: { type: 'string', default: '200' } })
  process.stdout.write(balanceTable(wholeNumber('shifts', values.shifts, 1, 100_000)))
  return 0
})
