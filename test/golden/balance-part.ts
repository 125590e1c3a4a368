// The process behind `balanceNow`: plays the seeds it is given and sends back their figures.
import { playSeeds } from '../../src/cli/balance-table.ts'

const [from, to] = process.argv.slice(2).map(Number)
process.send?.(playSeeds(from ?? 0, to ?? 0))
