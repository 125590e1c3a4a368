// Order received: that is true at once, and paid is not. The bank answers in the background, and one
// payment in four is declined.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { eightTables } from '../floors.ts'

export const orderReceived = {
  id: 'order-received',
  version: 1,
  mode: 'async',
  durationMs: 58_000,
  closing: { lastCallMs: 48_000, overtimeMs: 16_000 },
  floor: eightTables,
  waiters: 1,
  cooks: 4, // no payment waits for another
  hands: 6,
  taskLimit: 6,
  walkSpeed: 720,
  menu: [{ dish: 'package', cookMs: 6_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 4_600 }],
    lastMs: 45_000,
    spreadPercent: 12,
  },
  patience: {
    queueMs: 40_000,
    handUpMs: 6_000,
    foodMs: 60_000,
    spreadPercent: 0,
    relief: 1,
    contentAt: 0.5,
  },
  cookSpreadPercent: 50,
  customer: { readMs: 500, eatMs: 1_500 },
  work: { takeMs: 300, handOverMs: 250, pickUpMs: 250, serveMs: 300, shrugMs: 300 },
  rules: [
    { type: 'anyTable' },
    { type: 'payments', declinedOf: 4, packMs: 1_200, shipsEarly: true, cost: 100 },
  ],
} as const satisfies Level
