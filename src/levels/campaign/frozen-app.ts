// The app that froze: pictures are downloaded in the background, and the screen answers every swipe. Only
// saving with the old button holds it up: one blocking call in the middle of a program full of awaits.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { fourTablesAndSaves } from '../floors.ts'

export const frozenApp = {
  id: 'frozen-app',
  version: 1,
  mode: 'async',
  durationMs: 45_000,
  floor: fourTablesAndSaves,
  waiters: 1,
  cooks: 4, // as many as there are pictures: a network has room
  hands: 2,
  taskLimit: 6,
  walkSpeed: 6_000,
  menu: [
    { dish: 'pizza', cookMs: 8_000, weight: 1 },
    { dish: 'sushi', cookMs: 8_000, weight: 1 },
    { dish: 'taco', cookMs: 8_000, weight: 1 },
    { dish: 'pancakes', cookMs: 8_000, weight: 1 },
  ],
  looks,
  arrivals: {
    firstMs: 1_000,
    curve: [{ fromMs: 0, everyMs: 8_000 }],
    lastMs: 28_000,
    spreadPercent: 10,
  },
  patience: {
    queueMs: 60_000,
    handUpMs: 60_000,
    foodMs: 60_000,
    spreadPercent: 0,
    relief: 0.35,
    contentAt: 0.5,
  },
  cookSpreadPercent: 15,
  customer: { readMs: 400, eatMs: 2_500 },
  work: { takeMs: 200, handOverMs: 200, pickUpMs: 150, serveMs: 200, shrugMs: 300 },
  rules: [
    { type: 'anyTable' },
    { type: 'calledOut' },
    { type: 'inputs', leastMs: 600, mostMs: 1_200, answerMs: 100, lateMs: 500 },
    { type: 'saving', nowMs: 2_000, startMs: 600, laterMs: 3_000 },
  ],
} as const satisfies Level
