// The notes on the lines of the listings: their names, and the page of the official documentation that
// says more. Pages are named as they name themselves, on MDN and on docs.python.org; what a note
// says is in the catalogue.
import type { CodeLanguage } from '../code/index.ts'

export const notePages = {
  serve: { javascript: 'console: log() static method', python: 'Input and Output' },
  stand: {
    javascript: 'Introducing asynchronous JavaScript',
    python: 'time — Time access and conversions',
  },
  ownHands: { javascript: 'JavaScript execution model', python: 'Developing with asyncio' },
  goesOn: { javascript: 'JavaScript execution model', python: 'Coroutines and Tasks' },
  asyncFunction: { javascript: 'async function', python: 'Coroutines and Tasks' },
  await: { javascript: 'await', python: 'Coroutines and Tasks' },
  start: { javascript: 'Using promises', python: 'Coroutines and Tasks' },
  notBegun: { javascript: 'async function', python: 'Coroutines and Tasks' },
  together: { javascript: 'Promise.all()', python: 'Coroutines and Tasks' },
  listed: { javascript: 'Promise.all()', python: 'Coroutines and Tasks' },
  inTurn: { javascript: 'await', python: 'Coroutines and Tasks' },
  queue: { javascript: 'Window: setTimeout() method', python: 'Event Loop' },
  turn: { javascript: 'Window: setTimeout() method', python: 'Coroutines and Tasks' },
  chain: { javascript: 'Promise.prototype.then()', python: 'Futures' },
  callback: { javascript: 'Callback function', python: 'Event Loop' },
  throw: { javascript: 'throw', python: 'Errors and Exceptions' },
  catch: { javascript: 'try...catch', python: 'Errors and Exceptions' },
  settled: { javascript: 'Promise.allSettled()', python: 'Coroutines and Tasks' },
  readEach: { javascript: 'Promise.allSettled()', python: 'Coroutines and Tasks' },
  refused: { javascript: 'Promise.all()', python: 'Coroutines and Tasks' },
  onCancel: { javascript: 'AbortSignal: abort event', python: 'Coroutines and Tasks' },
  stopWork: { javascript: 'Window: clearTimeout() method', python: 'Coroutines and Tasks' },
  cancel: { javascript: 'AbortController: abort() method', python: 'Coroutines and Tasks' },
  truthy: { javascript: 'Truthy', python: 'Built-in Types' },
  result: { javascript: 'await', python: 'Coroutines and Tasks' },
  check: { javascript: 'if...else', python: 'Developing with asyncio' },
  gap: { javascript: 'await', python: 'Coroutines and Tasks' },
  act: { javascript: 'JavaScript execution model', python: 'Developing with asyncio' },
  reserve: { javascript: 'JavaScript execution model', python: 'Developing with asyncio' },
  inNameOnly: { javascript: 'async function', python: 'Developing with asyncio' },
  noOverlap: { javascript: 'Using Web Workers', python: 'Coroutines and Tasks' },
  thread: { javascript: 'Using Web Workers', python: 'Coroutines and Tasks' },
  frames: { javascript: 'Window: setInterval() method', python: 'Coroutines and Tasks' },
  plain: { javascript: 'Functions', python: 'More Control Flow Tools' },
  colour: { javascript: 'async function', python: 'Coroutines and Tasks' },
  notTheValue: { javascript: 'Using promises', python: 'Coroutines and Tasks' },
  limit: { javascript: 'Promise() constructor', python: 'Synchronization Primitives' },
  release: { javascript: 'try...catch', python: 'Synchronization Primitives' },
  microtask: {
    javascript: 'Using microtasks in JavaScript with queueMicrotask()',
    python: 'Event Loop',
  },
  oneQueue: {
    javascript: 'Using microtasks in JavaScript with queueMicrotask()',
    python: 'Event Loop',
  },
  race: { javascript: 'Promise.race()', python: 'Coroutines and Tasks' },
  any: { javascript: 'Promise.any()', python: 'Coroutines and Tasks' },
  loser: { javascript: 'Promise.race()', python: 'Coroutines and Tasks' },
  dropped: { javascript: 'Array.prototype.forEach()', python: 'Coroutines and Tasks' },
  keep: { javascript: 'Array.prototype.map()', python: 'Coroutines and Tasks' },
} as const satisfies Readonly<Record<string, Readonly<Record<CodeLanguage, string>>>>

export type NoteId = keyof typeof notePages

export function isNoteId(name: string): name is NoteId {
  return Object.hasOwn(notePages, name)
}
