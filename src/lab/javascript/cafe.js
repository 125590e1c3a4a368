// What a program hears of and can see at once, and its timers.
import { begin, waits } from './calls.js'
import { tableOf } from './errors.js'
import { __host, clock, fact, J } from './fuel.js'

export const listeners = {}

export const cafe = {
  on(name, listener) {
    const names = __host.happenings.split(',')
    if (!names.includes(name)) {
      throw new TypeError(
        `Nothing is called ${name} that could happen: there are ${names.join(', ')}.`,
      )
    }
    if (typeof listener !== 'function') throw new TypeError('cafe.on needs a function.')
    ;(listeners[name] ??= []).push(listener)
    fact('listen', 0)
  },
  get now() {
    return clock
  },
  get tables() {
    return J.parse(fact('tables', 0))
  },
  get hands() {
    return J.parse(fact('hands', 0))
  },
  patience: (table) => Number(fact('patience', tableOf(table, 'patience'))),
  hire: () => fact('hire', 0) === 1,
  dismiss: () => fact('dismiss', 0) === 1,
}

// A misspelt name of the café's is told where it is used.
export const named = (name, object) =>
  new Proxy(Object.freeze(object), {
    get(target, key) {
      if (key in target || typeof key === 'symbol') return Reflect.get(target, key)
      if (key === 'then' || key === 'toJSON') return undefined
      throw new ReferenceError(`${name}.${key} is not defined`)
    },
  })

export const start = (call, delay, args, again) => {
  if (typeof call !== 'function') throw new TypeError('A timer needs a function.')
  const id = begin('sleep', delay, () => {
    call(...args)
    if (again && !again.isOver) again.id = start(call, delay, args, again)
  })
  return again?.id ?? id
}
export const clear = (id) => {
  if (typeof id === 'object' && id) id.isOver = true
  else waits.delete(id)
}
