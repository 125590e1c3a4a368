// Burnt: a quarter of the dishes comes out burnt, and somebody has to look at the pass for them.
import type { Level } from '../sim/index.ts'
import { looks } from './customers.ts'
import { fourTables } from './floors.ts'
import { usualWork } from './work.ts'

export const burnt = {
  id: 'burnt',
  version: 1,
  durationMs: 60_000,
  floor: fourTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'hamburger', cookMs: 7_000, weight: 2 },
    { dish: 'spaghetti', cookMs: 7_000, weight: 1 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 4_000 }],
    lastMs: 44_000,
    spreadPercent: 20,
  },
  patience: { queueMs: 24_000, handUpMs: 24_000, foodMs: 28_000, spreadPercent: 10, relief: 0.3 },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [{ type: 'burns', percent: 25, relief: 0.25 }],
} as const satisfies Level
