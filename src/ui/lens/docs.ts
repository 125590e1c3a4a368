// The official documentation's page for each line, by its own name. It is a link, never fetched.
import type { CodeLanguage } from '../../code/index.ts'
import type { LineId } from '../../lens/index.ts'

export type Page = { readonly name: string; readonly address: string }

const mdn = (name: string, path: string): Page => ({
  name: `MDN: ${name}`,
  address: `https://developer.mozilla.org/docs/Web/${path}`,
})
const python = (name: string, path: string): Page => ({
  name: `Python: ${name}`,
  address: `https://docs.python.org/3/${path}`,
})

const pages = {
  events: [
    mdn('EventTarget: addEventListener()', 'API/EventTarget/addEventListener'),
    python('Event Loop', 'library/asyncio-eventloop.html'),
  ],
  functions: [
    mdn('Functions', 'JavaScript/Guide/Functions'),
    python('Defining Functions', 'tutorial/controlflow.html#defining-functions'),
  ],
  awaits: [
    mdn('await', 'JavaScript/Reference/Operators/await'),
    python('Coroutines and Tasks', 'library/asyncio-task.html'),
  ],
  promises: [
    mdn('Using promises', 'JavaScript/Guide/Using_promises'),
    python('Creating Tasks', 'library/asyncio-task.html#creating-tasks'),
  ],
  errors: [
    mdn('try...catch', 'JavaScript/Reference/Statements/try...catch'),
    python('Errors and Exceptions', 'tutorial/errors.html'),
  ],
  cancels: [
    mdn('AbortController', 'API/AbortController'),
    python('Task Cancellation', 'library/asyncio-task.html#task-cancellation'),
  ],
  limits: [
    mdn('Promise() constructor', 'JavaScript/Reference/Global_Objects/Promise/Promise'),
    python('Semaphore', 'library/asyncio-sync.html#asyncio.Semaphore'),
  ],
  blocks: [
    mdn('JavaScript execution model', 'JavaScript/Reference/Execution_model'),
    python('Running Blocking Code', 'library/asyncio-dev.html#running-blocking-code'),
  ],
} as const

const pageOf: Readonly<Record<LineId, keyof typeof pages>> = {
  call: 'events',
  ready: 'awaits',
  take: 'functions',
  rail: 'limits',
  write: 'promises',
  stand: 'blocks',
  handOver: 'promises',
  dish: 'awaits',
  catch: 'errors',
  make: 'functions',
  bring: 'functions',
  saveNow: 'blocks',
  saveStart: 'promises',
  saved: 'awaits',
  answer: 'events',
  flambe: 'blocks',
  turn: 'awaits',
  pull: 'cancels',
  chat: 'blocks',
  end: 'promises',
}

export function docsOf(line: LineId, language: CodeLanguage): Page {
  const [javascript, other] = pages[pageOf[line]]
  return language === 'javascript' ? javascript : other
}
