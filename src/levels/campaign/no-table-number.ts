// No table number: one in three orders without saying the table, and such a dish is fetched by nobody.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { sixTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const noTableNumber = {
  id: 'no-table-number',
  version: 1,
  mode: 'async',
  durationMs: 54_000,
  closing: { lastCallMs: 44_000, overtimeMs: 16_000 },
  floor: sixTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [{ dish: 'taco', cookMs: 7_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 3_700 }],
    lastMs: 41_000,
    spreadPercent: 10,
  },
  patience: {
    queueMs: 40_000,
    handUpMs: 40_000,
    foodMs: 40_000,
    spreadPercent: 5,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [{ type: 'anyTable' }, { type: 'unnumbered', oneOf: 3, askMs: 600 }],
} as const satisfies Level
