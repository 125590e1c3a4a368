// English: the tasks of the code lab.
import type { TaskId } from '../../tasks/index.ts'

type TaskWords = {
  readonly name: string
  readonly ask: string
  readonly hints: { readonly 1: string; readonly 2: string; readonly 3: string }
}

export const labTasks = {
  labTask: {
    choose: 'Task',
    free: 'Free use',
    place: 'Task {{number}} of {{of}}',
    option: '{{number}} {{name}} · {{stars}} of 3',
    hints: 'Hints',
    hint: { 1: '1 Watch', 2: '2 Rule', 3: '3 Replay' },
    stars: 'What the stars ask for',
    aim: 'Star {{star}}: {{aim}}',
    met: 'reached',
    missed: 'not reached',
    now: 'now: {{figures}}',
    again: 'Start again',
    solution: 'Show a solution',
    watch: 'Watch a solution for eight seconds',
    noWatch: 'The solution could not be shown. Press again to try it once more.',
    solutionName: 'A solution',
    next: 'Next task',
  },
  labAim: {
    served: 'At least {{value}} guests are served.',
    lost: 'No more than {{value}} guests leave without food.',
    stoodMs: 'The waiter stands still for no more than {{value}} s.',
    parties: 'At least {{value}} parties are served.',
    partyMs: 'No party waits longer than {{value}} s for its tray.',
    burntMs: 'No burnt dish lies there longer than {{value}} s.',
    cookedOnMs: 'The cooks work no longer than {{value}} s for nobody.',
    shipped: 'At least {{value}} orders are shipped.',
    oversold: 'No more than {{value}} things are sold that are gone.',
    idleTagMs: 'No useless tag hangs longer than {{value}} s.',
    cookedForNobody: 'No more than {{value}} dishes are cooked for nobody.',
    mailMs: 'Each answer of the bank is told within {{value}} s.',
    ordersAtOnce: 'No more than {{value}} orders are under way at once.',
    problems: 'The program has no more than {{value}} problems.',
    bestPoints: 'No more than {{value}} points behind the best robot.',
  },
  labAimSpecial: {
    lost: 'Nobody leaves without food.',
    oversold: 'Nothing is sold that is gone.',
    cookedForNobody: 'No dish is cooked for nobody.',
    problems: 'Every call is awaited and every error caught.',
    bestPoints: 'More points than the best robot.',
  },
  labTasks: {
    'make-async': {
      name: 'Make it async',
      ask: 'The waiter stands at the kitchen for each dish. Let nobody wait for that.',
      hints: {
        1: 'Watch the guests with a hand up while the waiter stands at the kitchen.',
        2: 'A call that waits by await lets others run; a blocking one holds everything up.',
        3: 'Put the steps for one guest into an async function, and start it for each hand.',
      },
    },
    'forgotten-await': {
      name: 'The forgotten await',
      ask: 'Nobody gets a dish. Read what the console says, and at which line.',
      hints: {
        1: 'Press the lines of the console: each leads to its place.',
        2: 'A call gives a promise at once. What it comes to is there after await.',
        3: 'Two calls have none: the one for the dish, and the one for serving.',
      },
    },
    'start-first': {
      name: 'Start first, await later',
      ask: 'A party wants its three dishes together. Let them cook at the same time.',
      hints: {
        1: 'Watch the cooks: two of them have nothing to do.',
        2: 'What is awaited at once is started one after the other.',
        3: 'Take all orders, start all dishes, then await all (Promise.all, asyncio.gather).',
      },
    },
    'burnt-dish': {
      name: 'Catch the burnt dish',
      ask: 'One dish in four burns, and its guest waits for ever. Catch it.',
      hints: {
        1: 'Watch the red tickets on the pass: nobody takes them up.',
        2: 'An awaited call throws its error at the await, where you can catch it.',
        3: 'On Burnt, give the same order to kitchen.cook again.',
      },
    },
    'cancel-left': {
      name: 'Cancel for who left',
      ask: 'Guests in a hurry leave. Pull the ticket when its guest is gone.',
      hints: {
        1: 'Watch the cooks when a guest has left: they go on.',
        2: 'That nobody waits any more stops nothing. Somebody has to cancel.',
        3: 'On CustomerLeft, await pull for that order.',
      },
    },
    'last-cake': {
      name: 'The race for the last cake',
      ask: 'Between looking and shipping somebody else buys the same. Sell nothing twice.',
      hints: {
        1: 'Watch two orders for one thing while the first payment is pending.',
        2: 'What you looked at before an await may be otherwise after it.',
        3: 'Reserve before you await the payment; on Declined, put the tag back.',
      },
    },
    'rail-semaphore': {
      name: 'A semaphore for the rail',
      ask: 'One cook, too many tickets: nearly all are too late. Let few in at a time.',
      hints: {
        1: 'Watch how long a ticket hangs, and when its guest leaves.',
        2: 'A guest with a hand up is more patient than one who has ordered.',
        3: 'One cook needs one order that cooks and one that is next: two places.',
      },
    },
    'retry-limit': {
      name: 'Retry with a limit',
      ask: 'The bank says no, and the program asks for ever. Give up, and say so.',
      hints: {
        1: 'Watch the guests whose payment is declined: nobody tells them.',
        2: 'A retry needs a pause and a limit, and something to do after the limit.',
        3: 'After three times, let the error out, catch it and await turnDown for the table.',
      },
    },
    'two-workers': {
      name: 'A queue with two workers',
      ask: 'Two orders at a time, no more. One worker is too slow, and one guest ends it.',
      hints: {
        1: 'Watch the event loop when the first guest leaves: the worker is gone.',
        2: 'As many workers as may be busy at once; an error inside must not end the loop.',
        3: 'Catch CustomerLeft within the loop, and start two workers.',
      },
    },
    'beat-robot': {
      name: 'Beat the robot',
      ask: 'First come, first served is good. The robots are better: beat the best.',
      hints: {
        1: 'Watch side by side with the robot: whom does it go to first?',
        2: 'Calls go on in the order in which you ask. Ask later, and you decide.',
        3: 'Keep a list of what is to be done; always do what is for the least patient.',
      },
    },
  } satisfies Readonly<Record<TaskId, TaskWords>>,
} as const
