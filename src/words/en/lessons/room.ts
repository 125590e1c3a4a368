// English: the lessons of the first chapter, The room.
import type { Lessons } from './lesson.ts'

export const room = {
  'stand-and-wait': {
    teaches: 'Standing costs everybody time',
    learnt:
      'You had {{cooks}} cooks. Never more than one worked at a time: you stood in between. Programmers call that **synchronous**, or **blocking**: one thing after the other.',
    limits:
      'there is nobody else to serve. Keep this score: it walks beside you in the next level.',
    ask: 'A program downloads three files, one after the other, and waits for each. What does it do meanwhile?',
    answers: { 1: 'Nothing, it waits', 2: 'It reads the next file', 3: 'It answers clicks' },
    why: 'It stands at the kitchen: until one file is there, nothing else gets its turn.',
    hints: {
      1: 'Watch how long you stand at the kitchen, and what you carry when you leave it.',
      2: 'One customer from beginning to end: take an order, stand until the dish is done, serve it. Then the next.',
    },
  },
  'drop-the-ticket': {
    teaches: 'Walk on, come back',
    learnt:
      'Every dish still took as long as before. What changed is what you did meanwhile. That is **asynchronous** work: somebody else does the waiting, in the **background**.',
    limits: 'one guest is alone in the room: both ways score alike.',
    ask: 'A page asks a server for three pictures. What can it do meanwhile?',
    answers: { 1: 'Nothing, it waits', 2: 'Answer your clicks', 3: 'Draw them itself' },
    why: 'The server does the work. The page has its hands free until the pictures come.',
    hints: {
      1: 'Watch what you do while a dish cooks.',
      2: 'Hand the ticket over and walk on at once: take the next order, and come back when the bell rings.',
    },
  },
  'slow-tuesday': {
    teaches: 'Nobody waits, nothing gained',
    learnt:
      'With hardly a guest at a time both ways come out alike. Async makes no dish faster; it only uses the waiting.',
    limits: 'nobody is waiting. It never costs much to know that first.',
    ask: 'A script renames one file and ends. What would async gain?',
    answers: { 1: 'Nothing', 2: 'Half the time', 3: 'The file is safer' },
    why: 'There is nothing else to do while it waits.',
    hints: {
      1: 'Count the customers who are in the room at the same moment.',
      2: 'Serve whoever is there. With one customer at a time there is nothing to do meanwhile.',
    },
  },
  'bell-waits': {
    teaches: 'The bell waits its turn',
    learnt:
      'A bell that rings while you listen is heard when your hands are free. What is ready waits in the **task queue**; the **event loop** takes it up when the visit is over, never in the middle.',
    limits: 'one visit takes long: then everything that is ready waits for it.',
    ask: 'A timer is set to 0 milliseconds, and then a long calculation runs. When does the timer ring?',
    answers: { 1: 'At once', 2: 'In the middle', 3: 'After the calculation' },
    why: 'Zero is the least it waits. Its turn comes when the thread is free.',
    hints: {
      1: 'Watch where you are when the bell rings.',
      2: 'Nothing interrupts a visit. Listen to a story only while no dish is about to be done.',
    },
  },
} as const satisfies Lessons<'stand-and-wait' | 'drop-the-ticket' | 'slow-tuesday' | 'bell-waits'>
