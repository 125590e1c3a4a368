// Espresso: a ticket that is left at the kitchen has to be written first, and writing takes longer than
// most dishes of this level.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { fourTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const espresso = {
  id: 'espresso',
  version: 1,
  mode: 'async',
  durationMs: 60_000,
  closing: { lastCallMs: 50_000, overtimeMs: 12_000 },
  floor: fourTables,
  waiters: 1,
  cooks: 4,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'hot-beverage', cookMs: 800, weight: 3 },
    { dish: 'curry-rice', cookMs: 9_000, weight: 1 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 4_500 }],
    lastMs: 48_000,
    spreadPercent: 10,
  },
  patience: {
    queueMs: 30_000,
    handUpMs: 25_000,
    foodMs: 30_000,
    spreadPercent: 5,
    relief: 0.2,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_000, eatMs: 3_000 },
  work: usualWork,
  rules: [{ type: 'anyTable' }, { type: 'writtenTickets', writeMs: 1_500 }],
} as const satisfies Level
