// The names that a program finds, with those that the steps in its lines call.
import { cafe, clear, named, start } from './cafe.js'
import { kitchen, look, ms, names, shelf, sleeping, waiter } from './calls.js'
import { CafeError, Clock, errors } from './errors.js'
import { at, burn, callFuel, current, end, P, park, steps, task, then, vias } from './fuel.js'
import { say } from './show.js'

const api = {
  ...steps,
  cafe: named('cafe', cafe),
  waiter: named('waiter', waiter),
  kitchen: named('kitchen', kitchen),
  shelf: named('shelf', shelf),
  ...sleeping,
  ...errors,
  CafeError,
  setTimeout: (call, delay, ...args) => start(call, ms([delay]), args),
  setInterval: (call, delay, ...args) => {
    const again = { isOver: false }
    start(call, ms([delay]), args, again)
    return again
  },
  clearTimeout: clear,
  clearInterval: clear,
  queueMicrotask: (call) => void then.call(P.resolve(), () => call()),
  console: named('console', { log: say, info: say, debug: say, warn: say, error: say }),
  Date: Clock,
  // A function is entered: which task runs it.
  __e(isAsync, line, name) {
    if (!isAsync) return current
    burn(callFuel)
    const id = task(current, line, name)
    if (id < 0) end('tooManyTasks')
    return id
  },
  // Before an await.
  __p(value, line, id) {
    const known = typeof value === 'object' && value !== null ? names.get(value) : undefined
    if (known) look(value)
    burn(2)
    park(id, line, 'await', known?.[1] ?? '')
    return value
  },
  // An async function is over, by an error or not.
  __f(id, error) {
    park(id, at, 'error', '')
    vias.set(id, null)
    return error
  },
  __x(id) {
    if (vias.get(id) === null) vias.delete(id)
    else park(id, at, 'end', '')
  },
}
for (const key of Object.keys(api)) {
  Object.defineProperty(globalThis, key, {
    value: api[key],
    writable: false,
    configurable: false,
  })
}
