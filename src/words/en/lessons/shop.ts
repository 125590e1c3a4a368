// English: the lessons of the chapter The shop.
import type { Lessons } from './lesson.ts'

export const shop = {
  'order-received': {
    teaches: 'Received is not paid',
    learnt:
      '“Order received” was true at once. “Paid” was not true yet, and nobody may act as if it were. Until the bank answers, the payment is a **pending** promise; then it is **paid** or **declined**, and either way somebody gets mail.',
    limits: 'you want the bank to be quicker: it takes as long as before.',
    ask: 'A program says if (charge(order)) ship(order), and charge is an async function. The card is declined. What happens?',
    answers: {
      1: 'Nothing is shipped',
      2: 'The goods are shipped',
      3: 'The program waits for the bank',
    },
    why: 'Without await there is only a promise, and a promise counts as true. In Python the payment would not even begin, and the goods would go out all the same.',
    hints: {
      1: 'Look at the sign of each order before you tap its till again: a circle is not paid yet.',
      2: 'Say “order received” at once, bring the payment to the bank and walk on. Ship what is paid, and send the sad mail for what is declined.',
    },
  },
  'last-cake': {
    teaches: 'Check and act together',
    learnt:
      'Somebody does come in between: you, at the **await**, serving somebody else. Between looking at the shelf and taking the cake the same cake can be sold again. That is a **race**, and one thread is enough for it. Reserve before the await, and give back what was not paid for.',
    limits: 'you rely on a single thread: others get their turn at every await.',
    ask: 'A program reads a balance of 20, awaits the bank, then writes what it has read less 10. It does so for two purchases at once. What is left in the account?',
    answers: { 1: '0', 2: 'Nothing certain, it crashes', 3: '10' },
    why: 'Both had read 20 before either wrote, so both wrote 10. What was read before an await may be old after it.',
    hints: {
      1: 'Watch what the shelf still says while a payment is under way.',
      2: 'Tap the shelf before you go to the bank: a tag keeps the cake. When a payment is declined, tap the shelf again to put the tag back.',
    },
  },
} as const satisfies Lessons<'order-received' | 'last-cake'>
