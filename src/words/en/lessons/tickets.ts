// English: the lessons of the second chapter, Tickets.
import type { Lessons } from './lesson.ts'

export const tickets = {
  'course-by-course': {
    teaches: 'One step needs another',
    learnt:
      'The cake had to wait for the curry; you waited for nobody. Steps that need each other stay in order. Programmers write that as **callbacks**, as a chain of **promises**, or with **await**: three notations, one behaviour.',
    limits: 'you hurry a chain: steps that need each other last as long as their sum.',
    ask: 'A program needs your name to look up your orders, and your orders to work out a sum. What can run at once?',
    answers: { 1: 'All three steps', 2: 'Nothing at all', 3: 'Other people’s sums' },
    why: 'Your own steps need each other. While one of them waits, the program works for others.',
    hints: {
      1: 'Watch when a guest with a menu raises a hand again.',
      2: 'One course after the other: come for the next order when the last course is eaten, and serve the others meanwhile.',
    },
  },
  'all-together': {
    teaches: 'Start all, then wait',
    learnt:
      'Together {{party}} dishes take as long as the slowest of them. Nothing starts them but you, when you hand over {{party}} tickets in one visit. Programmers wait for such a tray with **Promise.all**, or with **gather**.',
    limits: 'there is one cook: {{party}} dishes then take as long as one after the other.',
    ask: 'A page needs three answers from three servers, two seconds each. It waits for each before it asks for the next. How long does that take?',
    answers: { 1: 'Two seconds', 2: 'Three seconds', 3: 'Six seconds' },
    why: 'Waiting in a loop starts nothing early. Ask all three first, then wait: two seconds.',
    hints: {
      1: 'Watch how many cooks work for the party at the same moment.',
      2: 'Take all {{party}} orders first and hand over the {{party}} tickets in one visit. The tray leaves the pass complete.',
    },
  },
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
  'guest-has-left': {
    teaches: 'Leaving stops no work',
    learnt:
      'The guest stopped waiting. The kitchen did not know: a cook goes on until somebody pulls the ticket. Programmers call that **cancelling**, and it is a request, which can come too late.',
    limits: 'the work is done or paid for elsewhere: then there is nothing left to stop.',
    ask: 'You close a page while the server works out a long report for you. What does the server do?',
    answers: {
      1: 'It stops by itself',
      2: 'It goes on, unless it is told',
      3: 'It saves half the report',
    },
    why: 'Only who is told can stop. The page has to send word, and the server has to listen.',
    hints: {
      1: 'Look at what the cooks cook, and whether its guest is still there.',
      2: 'Tap the greyed ticket of a guest who has left, and go to the kitchen: that pulls it.',
    },
  },
} as const satisfies Lessons<
  'course-by-course' | 'all-together' | 'burnt-dishes' | 'guest-has-left'
>
