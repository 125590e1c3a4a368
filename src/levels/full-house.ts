// Full house: eight tables, four cooks, customers all the time.
import type { Level } from '../sim/index.ts'
import { looks } from './customers.ts'
import { eightTables } from './floors.ts'
import { usualWork } from './work.ts'

export const fullHouse = {
  id: 'full-house',
  version: 2,
  durationMs: 90_000,
  closing: { lastCallMs: 80_000, overtimeMs: 15_000 },
  floor: eightTables,
  waiters: 1,
  cooks: 4,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 540,
  menu: [
    { dish: 'sushi', cookMs: 5_000, weight: 2 },
    { dish: 'taco', cookMs: 6_000, weight: 2 },
    { dish: 'pancakes', cookMs: 8_000, weight: 3 },
    { dish: 'pizza', cookMs: 10_000, weight: 3 },
    { dish: 'curry-rice', cookMs: 12_000, weight: 2 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [
      { fromMs: 0, everyMs: 3_500 },
      { fromMs: 20_000, everyMs: 3_000 },
      { fromMs: 40_000, everyMs: 2_500 },
    ],
    lastMs: 78_000,
    spreadPercent: 40,
  },
  patience: {
    queueMs: 24_000,
    handUpMs: 24_000,
    foodMs: 28_000,
    spreadPercent: 20,
    relief: 0.35,
    contentAt: 0.5,
  },
  cookSpreadPercent: 15,
  customer: { readMs: 1_200, eatMs: 3_500 },
  work: usualWork,
  rules: [],
} as const satisfies Level
