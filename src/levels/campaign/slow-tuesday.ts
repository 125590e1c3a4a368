// Slow Tuesday: hardly a customer at a time, so that nobody waits for a waiter who stands.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { fourTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const slowTuesday = {
  id: 'slow-tuesday',
  version: 1,
  durationMs: 64_000,
  closing: { lastCallMs: 57_000, overtimeMs: 11_000 },
  floor: fourTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'pancakes', cookMs: 7_000, weight: 1 },
    { dish: 'shortcake', cookMs: 5_000, weight: 1 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 16_000 }],
    lastMs: 56_000,
    spreadPercent: 8,
  },
  patience: {
    queueMs: 40_000,
    handUpMs: 40_000,
    foodMs: 40_000,
    spreadPercent: 10,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [{ type: 'anyTable' }],
} as const satisfies Level
