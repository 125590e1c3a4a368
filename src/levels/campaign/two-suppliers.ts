// Two suppliers: every order goes to two cooks, the first dish counts, and the other cook goes on.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { sixTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const twoSuppliers = {
  id: 'two-suppliers',
  version: 1,
  mode: 'async',
  durationMs: 57_000,
  closing: { lastCallMs: 46_000, overtimeMs: 16_000 },
  floor: sixTables,
  waiters: 1,
  cooks: 4,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [{ dish: 'pizza', cookMs: 5_000, weight: 1 }],
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
    foodMs: 60_000,
    spreadPercent: 5,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [
    { type: 'anyTable' },
    { type: 'twoSuppliers', quickMs: 5_000, slowMs: 14_000 },
    { type: 'pulledByHand', hurriedOf: 1, hurriedBar: 1, pullMs: 500, plateMs: 1_000 },
  ],
} as const satisfies Level
