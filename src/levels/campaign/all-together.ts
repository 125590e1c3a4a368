// All together now: parties of three, whose tray leaves only when all three dishes are done.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { fourTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const allTogether = {
  id: 'all-together',
  version: 1,
  mode: 'async',
  durationMs: 62_000,
  floor: fourTables,
  waiters: 1,
  cooks: 3,
  hands: 3,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [{ dish: 'green-salad', cookMs: 5_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 9_000 }],
    lastMs: 40_500,
    spreadPercent: 10,
  },
  patience: {
    queueMs: 40_000,
    handUpMs: 28_000,
    foodMs: 28_000,
    spreadPercent: 5,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 4_000 },
  work: usualWork,
  rules: [
    { type: 'anyTable' },
    {
      type: 'parties',
      parties: 2,
      oneOf: 2,
      dishes: ['steaming-bowl', 'sushi', 'pizza'],
      cookMs: 9_000,
    },
  ],
} as const satisfies Level
