// Stand and wait: who hands a ticket over stands there until the dish is done, and two cooks yawn.
// Eight tables and few customers at first, so that a list of moves learned by heart hardly ever fits
// the next seed.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { eightTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const standAndWait = {
  id: 'stand-and-wait',
  version: 1,
  mode: 'blocking',
  durationMs: 49_500,
  closing: { lastCallMs: 33_000, overtimeMs: 8_000 },
  floor: eightTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [{ dish: 'pancakes', cookMs: 8_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [
      { fromMs: 0, everyMs: 7_500 },
      { fromMs: 5_000, everyMs: 3_800 },
    ],
    lastMs: 29_500,
    spreadPercent: 12,
  },
  patience: {
    queueMs: 60_000,
    handUpMs: 60_000,
    foodMs: 45_000,
    spreadPercent: 5,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [{ type: 'anyTable' }],
} as const satisfies Level
