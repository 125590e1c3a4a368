// English: the lessons of the chapter Honest limits.
import type { Lessons } from './lesson.ts'

export const limits = {
  'too-many-tickets': {
    teaches: 'Say: not yet',
    learnt:
      'You did not need a faster waiter. You needed to say **not yet**. A limit on what is under way is called **backpressure**.',
    limits: 'the bottleneck lies behind you: no waiter makes one cook faster.',
    ask: 'A database answers ten questions at once, and a thousand visitors come. What helps?',
    answers: {
      1: 'Ask all thousand at once',
      2: 'Ask ten at a time',
      3: 'Ask each question twice',
    },
    why: 'The other questions wait where waiting is cheap, and none is answered too late to matter.',
    hints: {
      1: 'Count the tickets on the rail, and the guests who leave while they wait for food.',
      2: 'One cook makes one dish at a time. Choose a short rail, and leave hands up until it is nearly empty.',
    },
  },
} as const satisfies Lessons<'too-many-tickets'>
