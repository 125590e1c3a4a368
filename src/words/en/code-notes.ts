// English: what a line of a listing is in the café, and what it is in the language.
import type { CodeLanguage } from '../../code/index.ts'
import type { NoteId } from '../../lessons/index.ts'
import { code } from './code.ts'

type Notes = Readonly<Record<NoteId, Readonly<Record<'cafe' | CodeLanguage, string>>>>

const codeNote = {
  serve: {
    cafe: 'The dish is on the table.',
    javascript: 'Prints a line, at the moment when this line is reached.',
    python: 'Prints a line, at the moment when this line is reached.',
  },
  stand: {
    cafe: 'You stand at the kitchen until the dish is done.',
    javascript: 'A blocking call: the thread does nothing else until it is over.',
    python: 'A blocking call: the thread does nothing else until it is over.',
  },
  ownHands: {
    cafe: 'Work for your own hands: nothing can interrupt it.',
    javascript: 'Code without an await runs to its end before anything else gets its turn.',
    python: 'Code without an await runs to its end before anything else gets its turn.',
  },
  goesOn: {
    cafe: 'You are in the room again and go on.',
    javascript: 'The next line runs at once: nobody waits for what was started.',
    python: 'The next line runs at once: nobody waits for what was started.',
  },
  asyncFunction: {
    cafe: 'One recipe card for each table.',
    javascript: 'An async function: each call can pause by itself, and returns a promise.',
    python: 'A coroutine function: each call makes a coroutine that can pause by itself.',
  },
  await: {
    cafe: 'The order stops here with a bookmark, and you walk on.',
    javascript:
      'This function pauses until the promise is settled; the thread goes on with others.',
    python: 'This coroutine pauses until the other is done; the loop goes on with others.',
  },
  start: {
    cafe: 'You hand the tickets over.',
    javascript: 'Calling an async function starts it: it runs to its first await.',
    python: 'A task begins by itself, at the next turn of the loop.',
  },
  notBegun: {
    cafe: 'Tickets on the pad, not yet handed over.',
    javascript: 'A call is made: it has begun.',
    python: 'Calling makes a coroutine that has not begun; gather starts them all.',
  },
  together: {
    cafe: 'The tray leaves when all of it is there.',
    javascript: 'Waits for all; as long as the slowest. It does not start them.',
    python: 'Waits for all; as long as the slowest.',
  },
  listed: {
    cafe: 'The tray lists the guests in their order.',
    javascript: 'The results come in the order listed, not in that of finishing.',
    python: 'The results come in the order listed, not in that of finishing.',
  },
  inTurn: {
    cafe: 'One after the other: the next one needs this one.',
    javascript: 'An await in a loop: each begins when the one before is done.',
    python: 'An await in a loop: each begins when the one before is done.',
  },
  queue: {
    cafe: 'The bell will ring, and waits until your hands are free.',
    javascript: 'Queued as a task: it runs when the stack is empty, at 0 ms or later.',
    python: 'Put into the loop’s queue: it runs at the loop’s next turn.',
  },
  turn: {
    cafe: 'You look up: others get their turn.',
    javascript: 'Gives the event loop a turn, and goes on after it.',
    python: 'Gives the event loop a turn, and goes on after it.',
  },
  chain: {
    cafe: 'And when that is done, the next course.',
    javascript: 'What to do with the result; returns the next promise of the chain.',
    python: 'Called when the task is done, with the task.',
  },
  callback: {
    cafe: 'Ring me with the dish when it is done.',
    javascript: 'A function given along: it is called later with the result.',
    python: 'A function given along: it is called later with the result.',
  },
  throw: {
    cafe: 'The dish burns.',
    javascript: 'The promise is rejected with this error.',
    python: 'The exception is kept until somebody awaits.',
  },
  catch: {
    cafe: 'Somebody reads the red ticket.',
    javascript: 'A rejected promise arrives here, because it was awaited.',
    python: 'The exception arrives here, because it was awaited.',
  },
  settled: {
    cafe: 'We serve what we have.',
    javascript: 'Waits for all, however each ends, and never rejects.',
    python: 'Waits for all; errors come back among the results.',
  },
  readEach: {
    cafe: 'Each ticket is looked at: dish or red cross.',
    javascript: 'Each result says how it ended, with its value or its reason.',
    python: 'A result that is an exception is the answer of a failure.',
  },
  refused: {
    cafe: 'One burnt dish, and the whole tray is refused.',
    javascript: 'Rejects with the first error; the others go on unseen.',
    python: 'Raises the first error; the others go on unseen.',
  },
  onCancel: {
    cafe: 'The cook listens for a ticket that is pulled.',
    javascript: 'Work stops only if it listens for the signal.',
    python: 'The coroutine gets a CancelledError at its await.',
  },
  stopWork: {
    cafe: 'The cook puts the pan away.',
    javascript: 'The timer is cleared: nothing will come of it any more.',
    python: 'What was waited for is let go.',
  },
  cancel: {
    cafe: 'The guest has left: pull the ticket.',
    javascript: 'Asks for an end; whoever listens stops.',
    python: 'Asks for an end: the task is told at the await where it stands.',
  },
  truthy: {
    cafe: 'A receipt is taken for the money.',
    javascript: 'A promise is always truthy: this is a mistake.',
    python: 'A task is always true: this is a mistake.',
  },
  result: {
    cafe: 'Now the bank has answered.',
    javascript: 'Only after the await is there the value.',
    python: 'Only after the await is there the value.',
  },
  check: {
    cafe: 'Is there a cake left?',
    javascript: 'True now; after an await it may be true no more.',
    python: 'True now; after an await it may be true no more.',
  },
  gap: {
    cafe: 'The payment: meanwhile you serve somebody else.',
    javascript: 'Others get their turn here, between check and act.',
    python: 'Others get their turn here, between check and act.',
  },
  act: {
    cafe: 'The cake is taken, though it may be gone.',
    javascript: 'What was checked before the await no longer holds.',
    python: 'What was checked before the await no longer holds.',
  },
  reserve: {
    cafe: 'A tag on the cake at once.',
    javascript: 'Check and act without an await in between: nobody comes in between.',
    python: 'Check and act without an await in between: nobody comes in between.',
  },
  inNameOnly: {
    cafe: 'A ticket on which nobody else works.',
    javascript: 'Async in name only: without an await in it, it holds the thread.',
    python: 'Async in name only: without an await in it, it holds the thread.',
  },
  noOverlap: {
    cafe: 'One pair of hands: one after the other.',
    javascript: 'Work on one thread adds up; a Worker would be a second one.',
    python: 'Work on one thread adds up.',
  },
  thread: {
    cafe: 'A second waiter is hired.',
    javascript: 'A Worker has a thread of its own.',
    python:
      'Runs in a thread of its own, and can be awaited. Pure computing does not overlap there in the standard build.',
  },
  frames: {
    cafe: 'The screen is drawn again.',
    javascript: 'Runs at these intervals, if the thread is free.',
    python: 'Draws, then waits; it draws again if the thread is free.',
  },
  plain: {
    cafe: 'An espresso: done while you stand.',
    javascript: 'A plain call: nothing to wait for, nothing to gain.',
    python: 'A plain call: nothing to wait for, nothing to gain.',
  },
  colour: {
    cafe: 'A written ticket, for nothing.',
    javascript: 'Once async, every caller has to await.',
    python: 'Once async, every caller has to await.',
  },
  notTheValue: {
    cafe: 'A ticket is not the dish.',
    javascript: 'Without await there is a promise, not the value.',
    python: 'Without await there is a coroutine that has not begun, not the value.',
  },
  limit: {
    cafe: 'The rail takes so many tickets, the others wait.',
    javascript: 'At most so many run; the rest wait until one is done.',
    python: 'At most so many run; the rest wait until one is done.',
  },
  release: {
    cafe: 'A place on the rail is free again.',
    javascript: 'Whatever happened, the place goes to the next in line.',
    python: 'Leaving the block gives the place to the next in line.',
  },
  microtask: {
    cafe: 'Just a refill: it goes first, every time.',
    javascript: 'Microtasks run before the next task, and those they add as well.',
    python: 'There is no such rank in Python.',
  },
  oneQueue: {
    cafe: 'Everybody in one line.',
    javascript: 'Promise jobs have a queue of their own.',
    python: 'The loop has one queue: first come, first served.',
  },
  race: {
    cafe: 'The first supplier counts.',
    javascript: 'Settles as the first does; the others go on.',
    python: 'Returns when the first is done; the others go on.',
  },
  any: {
    cafe: 'The first one that can deliver.',
    javascript: 'The first that succeeds; failures count only if all fail.',
    python: 'Not in asyncio as one call: look at what is done.',
  },
  loser: {
    cafe: 'The other delivery is still on its way.',
    javascript: 'Losing cancels nothing.',
    python: 'Losing cancels nothing; these can be cancelled.',
  },
  dropped: {
    cafe: 'Tickets without a table number.',
    javascript: 'forEach ignores the promises: nobody waits, and no try here catches their errors.',
    python: 'Nobody holds the task: it may be lost, and its error with it.',
  },
  keep: {
    cafe: 'The numbers are on the pad.',
    javascript: 'Kept, the promises can be awaited.',
    python: 'Kept, the tasks can be awaited.',
  },
} as const satisfies Notes

export const codePart = { ...code, codeNote } as const
