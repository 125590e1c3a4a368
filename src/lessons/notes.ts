// The notes on the lines of the listings: their names, and the page of the official documentation that
// says more. What a note says is in the catalogue.
import type { Pages } from '../code/index.ts'

export const notePages = {
  serve: { javascript: 'log', python: 'print' },
  stand: {
    javascript: 'introducing',
    python: 'time',
  },
  ownHands: { javascript: 'execution', python: 'blocking' },
  goesOn: { javascript: 'execution', python: 'tasks' },
  asyncFunction: { javascript: 'asyncFunction', python: 'tasks' },
  await: { javascript: 'await', python: 'tasks' },
  start: { javascript: 'promises', python: 'creating' },
  notBegun: { javascript: 'asyncFunction', python: 'tasks' },
  together: { javascript: 'all', python: 'gather' },
  listed: { javascript: 'all', python: 'gather' },
  inTurn: { javascript: 'await', python: 'tasks' },
  queue: { javascript: 'timeout', python: 'loop' },
  turn: { javascript: 'timeout', python: 'tasks' },
  chain: { javascript: 'chained', python: 'futures' },
  callback: { javascript: 'callback', python: 'loop' },
  throw: { javascript: 'throw', python: 'errors' },
  catch: { javascript: 'tryCatch', python: 'errors' },
  settled: { javascript: 'allSettled', python: 'gather' },
  readEach: { javascript: 'allSettled', python: 'gather' },
  refused: { javascript: 'all', python: 'gather' },
  onCancel: { javascript: 'onAbort', python: 'cancelling' },
  stopWork: { javascript: 'clearTimeout', python: 'cancelling' },
  cancel: { javascript: 'abort', python: 'cancelling' },
  truthy: { javascript: 'truthy', python: 'types' },
  result: { javascript: 'await', python: 'tasks' },
  check: { javascript: 'ifElse', python: 'developing' },
  gap: { javascript: 'await', python: 'tasks' },
  act: { javascript: 'execution', python: 'developing' },
  reserve: { javascript: 'execution', python: 'developing' },
  inNameOnly: { javascript: 'asyncFunction', python: 'blocking' },
  noOverlap: { javascript: 'workers', python: 'tasks' },
  thread: { javascript: 'workers', python: 'threads' },
  frames: { javascript: 'interval', python: 'tasks' },
  plain: { javascript: 'functions', python: 'functions' },
  colour: { javascript: 'asyncFunction', python: 'tasks' },
  notTheValue: { javascript: 'promises', python: 'tasks' },
  limit: { javascript: 'newPromise', python: 'limits' },
  release: { javascript: 'tryCatch', python: 'limits' },
  microtask: {
    javascript: 'microtasks',
    python: 'loop',
  },
  oneQueue: {
    javascript: 'microtasks',
    python: 'loop',
  },
  race: { javascript: 'race', python: 'waiting' },
  any: { javascript: 'any', python: 'waiting' },
  loser: { javascript: 'race', python: 'waiting' },
  dropped: { javascript: 'forEach', python: 'creating' },
  keep: { javascript: 'map', python: 'creating' },
} as const satisfies Readonly<Record<string, Pages>>

export type NoteId = keyof typeof notePages

export function isNoteId(name: string): name is NoteId {
  return Object.hasOwn(notePages, name)
}
