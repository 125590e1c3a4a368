// No bell: nobody says when a dish is done. Who does not look at the pass now and then does not know.
import type { Level } from '../sim/index.ts'
import { looks } from './customers.ts'
import { fourTables } from './floors.ts'
import { usualWork } from './work.ts'

export const noBell = {
  id: 'no-bell',
  version: 1,
  durationMs: 60_000,
  floor: fourTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'steaming-bowl', cookMs: 6_000, weight: 2 },
    { dish: 'spaghetti', cookMs: 9_000, weight: 2 },
    { dish: 'curry-rice', cookMs: 12_000, weight: 1 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 4_000 }],
    lastMs: 44_000,
    spreadPercent: 20,
  },
  patience: { queueMs: 24_000, handUpMs: 24_000, foodMs: 28_000, spreadPercent: 10, relief: 0.3 },
  cookSpreadPercent: 30, // so that counting the seconds is no help
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  bell: false,
  rules: [],
} as const satisfies Level
