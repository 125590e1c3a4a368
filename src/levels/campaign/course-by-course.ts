// Course by course: two menus whose next course needs the one before, and singles in between.
import type { Level } from '../../sim/index.ts'
import { looks } from '../customers.ts'
import { fourTables } from '../floors.ts'
import { usualWork } from '../work.ts'

export const courseByCourse = {
  id: 'course-by-course',
  version: 1,
  mode: 'async',
  durationMs: 75_000,
  floor: fourTables,
  waiters: 1,
  cooks: 3,
  hands: 2,
  taskLimit: 6,
  walkSpeed: 480,
  menu: [{ dish: 'spaghetti', cookMs: 7_000, weight: 1 }],
  looks,
  arrivals: {
    firstMs: 600,
    curve: [
      { fromMs: 0, everyMs: 4_000 },
      { fromMs: 8_000, everyMs: 11_000 },
    ],
    lastMs: 52_000,
    spreadPercent: 10,
  },
  patience: {
    queueMs: 30_000,
    handUpMs: 20_000,
    foodMs: 40_000,
    spreadPercent: 5,
    relief: 0.3,
    contentAt: 0.5,
  },
  cookSpreadPercent: 0,
  customer: { readMs: 1_500, eatMs: 3_000 },
  work: usualWork,
  rules: [
    { type: 'anyTable' },
    {
      type: 'courses',
      menus: 2,
      oneOf: 2,
      dishes: [
        { dish: 'steaming-bowl', cookMs: 5_000 },
        { dish: 'curry-rice', cookMs: 7_000 },
        { dish: 'shortcake', cookMs: 5_000 },
      ],
      eatMs: 2_000,
      tooEarlyMs: 2_000,
    },
  ],
} as const satisfies Level
