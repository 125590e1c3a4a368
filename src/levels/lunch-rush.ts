// Lunch rush, the house level: six tables, three cooks, ninety seconds.
import type { Level } from '../sim/index.ts'
import { looks } from './customers.ts'
import { sixTables } from './floors.ts'
import { usualWork } from './work.ts'

export const lunchRush = {
  id: 'lunch-rush',
  version: 2,
  durationMs: 90_000,
  closing: { lastCallMs: 80_000, overtimeMs: 15_000 },
  floor: sixTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'shortcake', cookMs: 5_000, weight: 2 },
    { dish: 'steaming-bowl', cookMs: 7_000, weight: 3 },
    { dish: 'spaghetti', cookMs: 9_000, weight: 3 },
    { dish: 'hamburger', cookMs: 9_000, weight: 2 },
    { dish: 'curry-rice', cookMs: 12_000, weight: 2 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [
      { fromMs: 0, everyMs: 5_000 },
      { fromMs: 22_000, everyMs: 4_500 },
      { fromMs: 40_000, everyMs: 2_500 },
      { fromMs: 50_000, everyMs: 5_000 },
    ],
    lastMs: 75_000,
    spreadPercent: 35,
  },
  patience: {
    queueMs: 24_000,
    handUpMs: 24_000,
    foodMs: 28_000,
    spreadPercent: 15,
    relief: 0.35,
    contentAt: 0.5,
  },
  cookSpreadPercent: 10,
  customer: { readMs: 1_500, eatMs: 4_000 },
  work: usualWork,
  rules: [],
} as const satisfies Level
