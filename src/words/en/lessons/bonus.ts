// English: the lessons beside the way.
import type { Lessons } from './lesson.ts'

export const bonus = {
  'just-a-refill': {
    teaches: 'Some jobs jump the queue',
    learnt:
      'An empty cup always comes before the next hand, and each refill leads to another. So JavaScript treats **promise jobs**, its **microtasks**: all of them run before the next task, those added meanwhile too. A chain of them **starves** the rest. Leaving the pot ends the chain.',
    limits: 'you write Python: its asyncio has one ready queue, and nothing in it jumps ahead.',
    ask: 'In JavaScript a timer is due, and a promise callback adds the next promise callback, a thousand times. When does the timer get its turn?',
    answers: { 1: 'After all thousand', 2: 'At once', 3: 'After every second one' },
    why: 'Promise jobs are emptied first, also those that came in meanwhile. A setTimeout in the chain lets the timer in. In Python’s asyncio both would take turns.',
    hints: {
      1: 'Watch where you go after each visit, and what is on your list meanwhile.',
      2: 'Tap the table of whoever calls for a refill: that leaves the pot there, and nobody at that table calls again.',
    },
  },
  'two-suppliers': {
    teaches: 'First counts, rest goes on',
    learnt:
      'The first dish counts. The other cook does not learn of it and goes on, until you pull the second ticket. Programmers write **Promise.race** or **Promise.any** for the first answer. Neither of them stops the others: whoever wants that has to **cancel** them.',
    limits: 'the second answer costs nothing, or nobody can stop it any more.',
    ask: 'A program asks two servers for the same picture, with Promise.race. One answers after a second. What about the other request?',
    answers: { 1: 'It is cancelled', 2: 'It was never sent', 3: 'It goes on to its end' },
    why: 'Promise.race only stops waiting. With an AbortController you can stop the other request yourself. In Python, asyncio.wait with FIRST_COMPLETED leaves the rest running too, until you cancel it.',
    hints: {
      1: 'Count the cooks who work, and the guests who still wait for a dish.',
      2: 'When the first dish of a table is done, tap the other, greyed ticket of that table, and go to the kitchen: one visit pulls it and fetches the dish.',
    },
  },
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
} as const satisfies Lessons<'just-a-refill' | 'two-suppliers' | 'no-table-number'>
