// The guest has left: one in three is in a hurry, and the ticket goes on cooking for the empty chair.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { sixTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const guestHasLeft = {
  id: 'guest-has-left',
  version: 1,
  mode: 'async',
  durationMs: 60_000,
  closing: { lastCallMs: 48_000, overtimeMs: 15_000 },
  floor: sixTables,
  waiters: 1,
  cooks: 2,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [{ dish: 'hamburger', cookMs: 11_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 3_700 }],
    lastMs: 44_000,
    spreadPercent: 10,
  },
  patience: {
    queueMs: 60_000,
    handUpMs: 60_000,
    foodMs: 60_000,
    spreadPercent: 5,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [
    { type: 'anyTable' },
    { type: 'pulledByHand', hurriedOf: 3, hurriedBar: 0.12, pullMs: 500, plateMs: 2_000 },
  ],
} as const satisfies Level
