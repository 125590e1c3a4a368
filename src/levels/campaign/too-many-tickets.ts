// Too many tickets: one cook, more guests than it can feed, and a rail whose length is chosen.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { eightTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const tooManyTickets = {
  id: 'too-many-tickets',
  version: 1,
  mode: 'async',
  durationMs: 75_000,
  floor: eightTables,
  waiters: 1,
  cooks: 1,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [{ dish: 'steaming-bowl', cookMs: 6_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 4_000 }],
    lastMs: 70_000,
    spreadPercent: 15,
  },
  patience: { queueMs: 40_000, handUpMs: 40_000, foodMs: 17_000, spreadPercent: 10, relief: 0.5 },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [{ type: 'anyTable' }, { type: 'railChoice', most: 8 }],
} as const satisfies Level
