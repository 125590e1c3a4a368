// One pair of hands: at first there is little to do and much to wait for, then the other way round. Only
// the second needs another waiter, who can be hired.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { sixTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const onePairOfHands = {
  id: 'one-pair-of-hands',
  version: 1,
  mode: 'async',
  durationMs: 60_000,
  closing: { lastCallMs: 49_000, overtimeMs: 14_000 },
  floor: sixTables,
  waiters: 2,
  colleagues: [{ robot: 'nearest', wagePerMinute: 0 }],
  cooks: 4,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [{ dish: 'sushi', cookMs: 3_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [
      { fromMs: 0, everyMs: 7_500 },
      { fromMs: 26_000, everyMs: 1_700 },
    ],
    lastMs: 48_000,
    spreadPercent: 5,
  },
  patience: {
    queueMs: 22_000,
    handUpMs: 12_000,
    foodMs: 20_000,
    spreadPercent: 4,
    relief: 0.35,
    contentAt: 0.6,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_200, eatMs: 3_000 },
  work: usualWork,
  rules: [{ type: 'anyTable' }, { type: 'hire', pointsPerSecond: 4 }],
} as const satisfies Level
