// The last cake: few of each are left, and between looking and paying somebody else may buy the same.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { sixTablesAndShelf } from '../floors.ts'

export const lastCake = {
  id: 'last-cake',
  version: 1,
  mode: 'async',
  durationMs: 60_000,
  closing: { lastCallMs: 49_000, overtimeMs: 15_000 },
  floor: sixTablesAndShelf,
  waiters: 1,
  cooks: 4, // no payment waits for another
  hands: 6,
  taskLimit: 6,
  walkSpeed: 560,
  menu: [{ dish: 'shortcake', cookMs: 5_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 4_600 }],
    lastMs: 47_000,
    spreadPercent: 10,
  },
  patience: {
    queueMs: 40_000,
    handUpMs: 30_000,
    foodMs: 60_000,
    spreadPercent: 5,
    relief: 0.5,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 500, eatMs: 1_500 },
  work: { takeMs: 300, handOverMs: 250, pickUpMs: 250, serveMs: 300, shrugMs: 300 },
  rules: [
    { type: 'anyTable' },
    {
      type: 'stock',
      goods: ['shortcake', 'cupcake', 'pancakes'],
      few: 1,
      tagMs: 300,
      cost: 100,
    },
    { type: 'payments', declinedOf: 5, packMs: 1_200, cost: 100 },
  ],
} as const satisfies Level
