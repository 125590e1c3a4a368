// English: the lessons of the chapter Honest limits.
import type { Lessons } from './lesson.ts'

export const limits = {
  'one-pair-of-hands': {
    teaches: 'It adds no hands',
    learnt:
      'Walking on kept your pair of hands from being wasted. It did not grow a second one: at every moment you were at one place. A second waiter is a second **thread**. It works at the same time as you, and it costs.',
    limits: 'your own hands are the bottleneck: then more threads or processes do, and they cost.',
    ask: 'Two calculations of one second each run as async functions on one thread. When are both done?',
    answers: { 1: 'After one second', 2: 'After two seconds', 3: 'At once' },
    why: 'One thread calculates one thing at a time. Only waiting can overlap on it.',
    hints: {
      1: 'Compare the first half with the second: what do you wait for, and what do you do?',
      2: 'Hire only when more hands are up than you can serve, and send the second waiter home when it is quiet.',
    },
  },
  flambe: {
    teaches: 'Own work stays own work',
    learnt:
      'Nothing here was waiting, so there was nothing to use: both ways come out alike. Cut into slices the work took just as long, only the raised hands got an answer in between. Work that keeps the thread itself busy is called **CPU-bound**.',
    limits: 'the work is your own: give it to a cook (a **worker**), or do less of it.',
    ask: 'A page computes a large picture for two seconds, in a function marked async. What happens to the clicks?',
    answers: {
      1: 'They wait two seconds',
      2: 'They are answered at once',
      3: 'They stop the computing',
    },
    why: 'The word async moves no work elsewhere. Slices or a worker would let the clicks in between.',
    hints: {
      1: 'Watch the raised hands while you flambé.',
      2: 'Leave the pan after a slice when a hand is up, take the order, and come back.',
    },
  },
  'frozen-app': {
    teaches: 'One blocking call stalls all',
    learnt:
      'The slower save feels faster, because nobody waits for it. The app is asynchronous everywhere but at the old button, and there **one blocking call** holds up every swipe: the screen has one thread. Be asynchronous all along the way, or hand the blocking part to another thread.',
    limits:
      'a single blocking call is left on the thread that answers: it holds up everybody, however much else awaits.',
    ask: 'A chat server answers all its users on one event loop. One request reads a large file with a blocking call. Who waits?',
    answers: {
      1: 'Only whoever asked for the file',
      2: 'Every user',
      3: 'Nobody: the server is async',
    },
    why: 'While the call blocks, the loop answers nobody. Read the file asynchronously, or in another thread.',
    hints: {
      1: 'Watch the swipes while a download runs, and while each of the buttons saves.',
      2: 'Save with the new button. It takes longer, and the screen goes on answering.',
    },
  },
  espresso: {
    teaches: 'Some waits are short',
    learnt:
      'The wait was shorter than the paperwork. For a coffee it pays to stand, for the curry to walk on. In real code the paperwork takes microseconds; the larger price is that every caller has to become **async** too.',
    limits: 'the work is short, or nobody else is waiting: then plain code is easier to read.',
    ask: 'A function adds two numbers. Somebody makes it async. What is gained?',
    answers: {
      1: 'The sum comes sooner',
      2: 'The page stays smoother',
      3: 'Nothing, and every caller must await it',
    },
    why: 'There is no wait inside that somebody could use. What is left is the paperwork.',
    hints: {
      1: 'Count how long writing a ticket takes, and how long a coffee takes.',
      2: 'Stand for what is quick. Walk on for what takes longer than the writing.',
    },
  },
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
} as const satisfies Lessons<
  'one-pair-of-hands' | 'flambe' | 'frozen-app' | 'espresso' | 'too-many-tickets'
>
