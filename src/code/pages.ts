// Pages of the official documentation by language, named as they name themselves, on MDN and on
// docs.python.org. They are links, never fetched.
import type { CodeLanguage } from './language.ts'

export type Page = { readonly name: string; readonly address: string }

const mdn = (name: string, path: string): Page => ({
  name: `MDN: ${name}`,
  address: `https://developer.mozilla.org/docs/${path}`,
})
const reference = (name: string, path: string): Page =>
  mdn(name, `Web/JavaScript/Reference/${path}`)
const global = (name: string, path: string): Page => reference(name, `Global_Objects/${path}`)
const web = (name: string, path: string): Page => mdn(name, `Web/API/${path}`)
const python = (name: string, path: string): Page => ({
  name: `Python: ${name}`,
  address: `https://docs.python.org/3/${path}`,
})
const task = (name: string, section = ''): Page =>
  python(name, `library/asyncio-task.html${section}`)

export const pages = {
  javascript: {
    introducing: mdn(
      'Introducing asynchronous JavaScript',
      'Learn_web_development/Extensions/Async_JS/Introducing',
    ),
    callback: mdn('Callback function', 'Glossary/Callback_function'),
    truthy: mdn('Truthy', 'Glossary/Truthy'),
    functions: mdn('Functions', 'Web/JavaScript/Guide/Functions'),
    promises: mdn('Using promises', 'Web/JavaScript/Guide/Using_promises'),
    execution: reference('JavaScript execution model', 'Execution_model'),
    asyncFunction: reference('async function', 'Statements/async_function'),
    ifElse: reference('if...else', 'Statements/if...else'),
    throw: reference('throw', 'Statements/throw'),
    tryCatch: reference('try...catch', 'Statements/try...catch'),
    await: reference('await', 'Operators/await'),
    newPromise: global('Promise() constructor', 'Promise/Promise'),
    chained: global('Promise.prototype.then()', 'Promise/then'),
    all: global('Promise.all()', 'Promise/all'),
    allSettled: global('Promise.allSettled()', 'Promise/allSettled'),
    any: global('Promise.any()', 'Promise/any'),
    race: global('Promise.race()', 'Promise/race'),
    forEach: global('Array.prototype.forEach()', 'Array/forEach'),
    map: global('Array.prototype.map()', 'Array/map'),
    listen: web('EventTarget: addEventListener() method', 'EventTarget/addEventListener'),
    log: web('console: log() static method', 'console/log_static'),
    timeout: web('Window: setTimeout() method', 'Window/setTimeout'),
    clearTimeout: web('Window: clearTimeout() method', 'Window/clearTimeout'),
    interval: web('Window: setInterval() method', 'Window/setInterval'),
    abort: web('AbortController: abort() method', 'AbortController/abort'),
    onAbort: web('AbortSignal: abort event', 'AbortSignal/abort_event'),
    workers: web('Using Web Workers', 'Web_Workers_API/Using_web_workers'),
    microtasks: web(
      'Using microtasks in JavaScript with queueMicrotask()',
      'HTML_DOM_API/Microtask_guide',
    ),
  },
  python: {
    tasks: task('Coroutines and tasks'),
    creating: task('Creating tasks', '#creating-tasks'),
    cancelling: task('Task cancellation', '#task-cancellation'),
    gather: task('Running tasks concurrently', '#running-tasks-concurrently'),
    waiting: task('Waiting primitives', '#waiting-primitives'),
    threads: task('Running in threads', '#running-in-threads'),
    loop: python('Event Loop', 'library/asyncio-eventloop.html'),
    futures: python('Futures', 'library/asyncio-future.html'),
    limits: python('Synchronization Primitives', 'library/asyncio-sync.html'),
    developing: python('Developing with asyncio', 'library/asyncio-dev.html'),
    blocking: python('Running Blocking Code', 'library/asyncio-dev.html#running-blocking-code'),
    time: python('time — Time access and conversions', 'library/time.html'),
    types: python('Built-in Types', 'library/stdtypes.html'),
    print: python('Input and Output', 'tutorial/inputoutput.html'),
    functions: python('Defining Functions', 'tutorial/controlflow.html#defining-functions'),
    errors: python('Errors and Exceptions', 'tutorial/errors.html'),
  },
} as const satisfies Readonly<Record<CodeLanguage, Readonly<Record<string, Page>>>>

/** A page for what is said in either language. */
export type Pages = { readonly [L in CodeLanguage]: keyof (typeof pages)[L] }

export function pageIn(language: CodeLanguage, of: Pages): Page {
  return language === 'javascript' ? pages.javascript[of.javascript] : pages.python[of.python]
}
