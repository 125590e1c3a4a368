// English: the lessons of the second chapter, Tickets.
import type { Lessons } from './lesson.ts'

export const tickets = {
  'burnt-dishes': {
    teaches: 'Somebody must read errors',
    learnt:
      'A burnt ticket is also an answer. Somebody has to read it: programmers say the promise is **rejected**, and the error wants to be **caught**.',
    limits: 'a dish burns every time: cooking it again only burns it again.',
    ask: 'A payment fails, and no line of the program looks at the error. What does the customer see?',
    answers: { 1: 'A clear message', 2: 'A wait without end', 3: 'The goods anyway' },
    why: 'Nobody took up the red ticket, so nobody told the customer.',
    hints: {
      1: 'Look at the pass: not every ticket there is a dish.',
      2: 'Whoever waits for a burnt dish waits for you: take the red ticket back first, then serve.',
    },
  },
} as const satisfies Lessons<'burnt-dishes'>
