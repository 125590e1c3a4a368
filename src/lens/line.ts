// The lines of the waiter's program that the lens knows by name: where a call can stand, and what a
// waiter can be reading. A program has those that it is about; what it has not is shown at another.

export type LineId =
  | 'call' // where a raised hand becomes a running call
  | 'ready' // of a menu: until the course before is eaten
  | 'take' // the order is taken
  | 'rail' // until the rail has room for one more
  | 'write' // a ticket for which nobody will stand
  | 'stand' // the dish at once, standing for it
  | 'handOver' // the ticket goes to the kitchen
  | 'dish' // until the dish is done
  | 'catch' // the dish is burnt: apologise
  | 'make' // a drink, with one's own hands
  | 'reserve' // one of what is left
  | 'sorry' // nothing is left of it
  | 'pack' // and ship what is paid for
  | 'putBack' // the tag of what is not
  | 'bring'
  | 'saveNow' // the dish, to the end, by a call that blocks
  | 'saveStart' // of a save that goes on in the background
  | 'saved' // until it is over
  | 'answer' // an input
  | 'flambe'
  | 'turn' // between two slices
  | 'pull' // the ticket of a guest who has left
  | 'loser' // the ticket of the slower cook is pulled
  | 'chat'
  | 'end'

/** Which line stands for one that a program does not have; null: none does. */
export const standIns: Readonly<Record<LineId, LineId | null>> = {
  call: null,
  ready: 'take',
  take: null,
  rail: 'handOver',
  write: 'handOver',
  stand: 'dish',
  handOver: 'dish',
  dish: null,
  catch: 'dish',
  make: 'handOver',
  reserve: 'handOver',
  sorry: 'bring',
  pack: 'bring',
  putBack: 'bring',
  bring: 'end',
  saveNow: 'bring',
  saveStart: 'bring',
  saved: 'saveStart',
  answer: null,
  flambe: 'bring',
  turn: 'flambe',
  pull: 'loser',
  loser: null,
  chat: null,
  end: null,
}

export function isLine(name: string): name is LineId {
  return Object.hasOwn(standIns, name)
}
