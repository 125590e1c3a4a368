// Full rail: one cook, more guests than it can feed, and a rail that says *not yet*.
import type { Level } from '../sim/index.ts'
import { looks } from './customers.ts'
import { sixTables } from './floors.ts'
import { usualWork } from './work.ts'

export const fullRail = {
  id: 'full-rail',
  version: 1,
  durationMs: 75_000,
  floor: sixTables,
  waiters: 1,
  cooks: 1,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'steaming-bowl', cookMs: 6_000, weight: 1 },
    { dish: 'pancakes', cookMs: 6_000, weight: 1 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 4_000 }],
    lastMs: 70_000,
    spreadPercent: 20,
  },
  patience: { queueMs: 24_000, handUpMs: 24_000, foodMs: 28_000, spreadPercent: 10, relief: 0.3 },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [{ type: 'railLimit', tickets: 3 }],
} as const satisfies Level
