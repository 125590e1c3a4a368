// The first day: two tables, gentle. Patience is so long that nobody can leave before closing.
import type { Level } from '../sim/index.ts'
import { looks } from './customers.ts'
import { twoTables } from './floors.ts'
import { usualWork } from './work.ts'

export const firstDay = {
  id: 'first-day',
  version: 1,
  durationMs: 75_000,
  floor: twoTables,
  waiters: 1,
  cooks: 2,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'green-salad', cookMs: 4_000, weight: 2 },
    { dish: 'hamburger', cookMs: 5_000, weight: 2 },
    { dish: 'spaghetti', cookMs: 7_000, weight: 1 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 4_000 }],
    lastMs: 26_500,
    spreadPercent: 15,
  },
  patience: { queueMs: 75_000, handUpMs: 75_000, foodMs: 75_000, spreadPercent: 0, relief: 0.05 },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 4_000 },
  work: usualWork,
  rules: [],
} as const satisfies Level
