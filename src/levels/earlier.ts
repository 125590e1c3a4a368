// Levels as they were before they changed, so that runs of then can still be seen and verified. When
// a level gets a new version, its data of before moves here; where that is left out, runs of then are
// listed without their replays.
import type { Level } from '../sim/index.ts'
import { looks } from './customers.ts'
import { eightTables, sixTables, twoTables } from './floors.ts'
import { usualWork } from './work.ts'

const firstDay1 = {
  id: 'first-day',
  version: 1,
  durationMs: 75_000,
  floor: twoTables,
  waiters: 1,
  cooks: 2,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'green-salad', cookMs: 4_000, weight: 2 },
    { dish: 'hamburger', cookMs: 5_000, weight: 2 },
    { dish: 'spaghetti', cookMs: 7_000, weight: 1 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [{ fromMs: 0, everyMs: 4_000 }],
    lastMs: 26_500,
    spreadPercent: 15,
  },
  patience: { queueMs: 75_000, handUpMs: 75_000, foodMs: 75_000, spreadPercent: 0, relief: 0.05 },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 4_000 },
  work: usualWork,
  rules: [],
} as const satisfies Level

const lunchRush1 = {
  id: 'lunch-rush',
  version: 1,
  durationMs: 90_000,
  floor: sixTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [
    { dish: 'shortcake', cookMs: 5_000, weight: 2 },
    { dish: 'steaming-bowl', cookMs: 7_000, weight: 3 },
    { dish: 'spaghetti', cookMs: 9_000, weight: 3 },
    { dish: 'hamburger', cookMs: 9_000, weight: 2 },
    { dish: 'curry-rice', cookMs: 12_000, weight: 2 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [
      { fromMs: 0, everyMs: 5_000 },
      { fromMs: 22_000, everyMs: 4_500 },
      { fromMs: 40_000, everyMs: 2_500 },
      { fromMs: 50_000, everyMs: 5_000 },
    ],
    lastMs: 75_000,
    spreadPercent: 35,
  },
  patience: { queueMs: 24_000, handUpMs: 24_000, foodMs: 28_000, spreadPercent: 15, relief: 0.35 },
  cookSpreadPercent: 10,
  customer: { readMs: 1_500, eatMs: 4_000 },
  work: usualWork,
  rules: [],
} as const satisfies Level

const fullHouse1 = {
  id: 'full-house',
  version: 1,
  durationMs: 90_000,
  floor: eightTables,
  waiters: 1,
  cooks: 4,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 540,
  menu: [
    { dish: 'sushi', cookMs: 5_000, weight: 2 },
    { dish: 'taco', cookMs: 6_000, weight: 2 },
    { dish: 'pancakes', cookMs: 8_000, weight: 3 },
    { dish: 'pizza', cookMs: 10_000, weight: 3 },
    { dish: 'curry-rice', cookMs: 12_000, weight: 2 },
  ],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [
      { fromMs: 0, everyMs: 3_500 },
      { fromMs: 20_000, everyMs: 3_000 },
      { fromMs: 40_000, everyMs: 2_500 },
    ],
    lastMs: 78_000,
    spreadPercent: 40,
  },
  patience: { queueMs: 22_000, handUpMs: 22_000, foodMs: 26_000, spreadPercent: 20, relief: 0.35 },
  cookSpreadPercent: 15,
  customer: { readMs: 1_200, eatMs: 3_500 },
  work: usualWork,
  rules: [],
} as const satisfies Level

export const earlierLevels = [firstDay1, lunchRush1, fullHouse1] as const satisfies readonly Level[]
