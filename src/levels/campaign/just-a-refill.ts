// Just a refill: one in three wants cup after cup, always before everybody else.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { sixTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const justARefill = {
  id: 'just-a-refill',
  version: 1,
  mode: 'async',
  durationMs: 58_000,
  closing: { lastCallMs: 46_000, overtimeMs: 15_000 },
  floor: sixTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [{ dish: 'shortcake', cookMs: 6_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 4_600 }],
    lastMs: 43_000,
    spreadPercent: 12,
  },
  patience: {
    queueMs: 60_000,
    handUpMs: 60_000,
    foodMs: 50_000,
    spreadPercent: 5,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 5_000 },
  work: usualWork,
  rules: [
    { type: 'anyTable' },
    { type: 'refills', oneOf: 2, everyMs: 1_500, pourMs: 1_200, potMs: 1_000 },
  ],
} as const satisfies Level
