// Two waiters: more guests than one pair of hands can serve, and a robot colleague who is paid.
import type { Level } from '../sim/index.ts'
import { looks } from './customers.ts'
import { eightTables } from './floors.ts'
import { usualWork } from './work.ts'

export const twoWaiters = {
  id: 'two-waiters',
  version: 1,
  durationMs: 60_000,
  floor: eightTables,
  waiters: 2,
  colleagues: [{ robot: 'nearest', wagePerMinute: 60 }],
  cooks: 4,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'sushi', cookMs: 4_000, weight: 2 },
    { dish: 'taco', cookMs: 5_000, weight: 2 },
    { dish: 'pancakes', cookMs: 6_000, weight: 2 },
    { dish: 'pizza', cookMs: 8_000, weight: 1 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [
      { fromMs: 0, everyMs: 3_000 },
      { fromMs: 15_000, everyMs: 2_000 },
    ],
    lastMs: 48_000,
    spreadPercent: 35,
  },
  patience: { queueMs: 20_000, handUpMs: 20_000, foodMs: 24_000, spreadPercent: 15, relief: 0.35 },
  cookSpreadPercent: 10,
  customer: { readMs: 1_200, eatMs: 3_500 },
  work: usualWork,
  rules: [],
} as const satisfies Level
