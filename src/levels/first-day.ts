// The first day: four tables, long dishes and much patience. Nobody gives up at the door, and whoever
// does what the coach points at sees what waiting costs when both modes are compared.
import type { Level } from '../sim/index.ts'
import { looks } from './customers.ts'
import { fourTables } from './floors.ts'
import { usualWork } from './work.ts'

export const firstDay = {
  id: 'first-day',
  version: 2,
  durationMs: 75_000,
  closing: { lastCallMs: 58_000, overtimeMs: 15_000 },
  floor: fourTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'green-salad', cookMs: 6_000, weight: 1 },
    { dish: 'hamburger', cookMs: 8_000, weight: 2 },
    { dish: 'spaghetti', cookMs: 10_000, weight: 2 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [
      { fromMs: 0, everyMs: 3_500 },
      { fromMs: 12_000, everyMs: 6_500 },
    ],
    lastMs: 52_000,
    spreadPercent: 15,
  },
  patience: {
    queueMs: 75_000,
    handUpMs: 75_000,
    foodMs: 60_000,
    spreadPercent: 0,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 4_000 },
  work: usualWork,
  rules: [],
} as const satisfies Level
