// Flambé: most of the work is the waiter's own, at the table. Nothing in it is waited for.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { fourTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const flambe = {
  id: 'flambe',
  version: 1,
  durationMs: 60_000,
  closing: { lastCallMs: 52_000, overtimeMs: 15_000 },
  floor: fourTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [{ dish: 'pancakes', cookMs: 2_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 9_000 }],
    lastMs: 48_000,
    spreadPercent: 15,
  },
  patience: {
    queueMs: 40_000,
    handUpMs: 40_000,
    foodMs: 45_000,
    spreadPercent: 10,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [{ type: 'anyTable' }, { type: 'flambe', flambeMs: 6_000, sliceMs: 2_000 }],
} as const satisfies Level
