// Drinks: every second guest wants a coffee, which the waiter makes at the bar with both hands.
import type { Level } from '../sim/index.ts'
import { looks } from './customers.ts'
import { fourTablesAndBar } from './floors.ts'
import { usualWork } from './work.ts'

export const drinks = {
  id: 'drinks',
  version: 1,
  durationMs: 60_000,
  floor: fourTablesAndBar,
  waiters: 1,
  cooks: 2,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'shortcake', cookMs: 6_000, weight: 1 },
    { dish: 'green-salad', cookMs: 5_000, weight: 1 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 5_000 }],
    lastMs: 46_000,
    spreadPercent: 20,
  },
  patience: { queueMs: 24_000, handUpMs: 24_000, foodMs: 28_000, spreadPercent: 10, relief: 0.3 },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [
    {
      type: 'drinks',
      percent: 50,
      menu: [{ drink: 'hot-beverage', makeMs: 4_000, weight: 1 }],
    },
  ],
} as const satisfies Level
