// English: the lessons beside the way.
import type { Lessons } from './lesson.ts'

export const bonus = {
  'no-table-number': {
    teaches: 'Keep what you begin',
    learnt:
      'The kitchen cooks every ticket. A dish without a table number lies there, and nobody tells you. A **promise** that is let go of runs all the same: its result is fetched by nobody, and its **error** is read by nobody.',
    limits: 'nobody needs the result. Then say so on purpose, and still catch the error.',
    ask: 'A program saves ten orders with orders.forEach(async …) and prints “All saved” in the next line. How many are sure to be saved by then?',
    answers: { 1: 'All ten', 2: 'None', 3: 'Every second one' },
    why: 'forEach ignores the promises that it gets back, so nobody waits for them. A loop with await does, and so does Promise.all. Python’s event loop even holds a task only weakly: keep it, or it may be gone.',
    hints: {
      1: 'Look at your tickets before you go to the kitchen: not every one has a number.',
      2: 'A ticket with a question mark needs its number first: tap that table once more while you hold the ticket.',
    },
  },
} as const satisfies Lessons<'no-table-number'>
