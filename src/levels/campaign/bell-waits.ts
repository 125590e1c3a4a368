// The bell waits its turn: a visit is never interrupted, and one guest has a lot to tell.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { fourTables } from '../floors.ts'
import { usualWork } from '../work.ts'

const AUNT_VERA = 'old-woman-medium-light'

export const bellWaits = {
  id: 'bell-waits',
  version: 1,
  mode: 'async',
  durationMs: 60_000,
  closing: { lastCallMs: 44_000, overtimeMs: 12_000 },
  floor: fourTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'steaming-bowl', cookMs: 4_000, weight: 1 },
    { dish: 'curry-rice', cookMs: 10_000, weight: 1 },
  ],
  looks: looks.filter((look) => look !== AUNT_VERA),
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 6_000 }],
    lastMs: 42_000,
    spreadPercent: 15,
  },
  patience: {
    queueMs: 50_000,
    handUpMs: 40_000,
    foodMs: 45_000,
    spreadPercent: 10,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 7_000 },
  work: usualWork,
  rules: [
    { type: 'anyTable' },
    { type: 'chats', from: 2, to: 4, look: AUNT_VERA, chatMs: 10_000, points: 60 },
    { type: 'cools', pointsPerSecond: 5 },
  ],
} as const satisfies Level
