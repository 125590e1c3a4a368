// The café as a JavaScript program sees it, and what the steps in its lines call. Runs inside the
// interpreter before the program; it is the value of this script that the engine talks to.
;(() => {
  const { __host } = globalThis
  delete globalThis.__host
  const { ask, block, stop, task, print, fact, tired, momentFuel, shiftFuel, callFuel } = __host
  const P = Promise
  const then = P.prototype.then
  const J = { parse: JSON.parse, stringify: JSON.stringify } // free of charge
  const waits = new Map() // by the number of a call: what to do with its answer
  const asked = new Map() // calls whose promise nobody has looked at yet: [name, line, is answered]
  const names = new WeakMap() // of the calls, by their promise: [number, name]
  const listeners = {}
  const counts = []
  const vias = new Map()
  let sequence = 0
  let clock = 0 // ms since opening
  let current = 0 // the task
  let at = 0 // the line
  let moment = 0 // fuel spent at this millisecond
  let spent = 0

  // Whoever has no fuel left spins here until the interpreter is interrupted, which nothing can catch.
  const end = (why) => {
    tired(why)
    for (;;);
  }
  const burn = (steps) => {
    moment += steps
    spent += steps
    if (moment > momentFuel) end('endlessLoop')
    if (spent > shiftFuel) end('tooMuchWork')
  }
  const goOn = (now) => {
    if (now !== clock) moment = 0
    clock = now
  }
  const park = (id, line, what, on) => {
    const via = vias.get(id)
    vias.delete(id)
    stop(id, line, what, on, via ? via.join() : '')
  }

  class CafeError extends Error {
    constructor(call, line, table) {
      super(table < 0 ? call : `${call}, table ${table}`)
      this.call = call
      this.line = line
      this.table = table
    }
  }
  const errors = {}
  for (const name of __host.errors.split(',')) {
    errors[name] = { [name]: class extends CafeError {} }[name]
    Object.defineProperty(errors[name].prototype, 'name', { value: name })
  }

  const forgotten = (call, what) => {
    const error = new TypeError(`${call} got a promise, not ${what}: was an await forgotten?`)
    error.problem = J.stringify(['valueNotAwaited', { call, what }])
    return error
  }
  const tableOf = (table, call) => {
    if (table instanceof P) throw forgotten(call, 'a table')
    const number = typeof table === 'object' && table ? table.table : table
    if (!Number.isInteger(number)) throw new TypeError(`${call} needs a table.`)
    return number
  }
  const ticketOf = (order, call, what) => {
    const one = Array.isArray(order) ? order[0] : order
    if (one instanceof P) throw forgotten(call, what)
    if (typeof one?.ticket !== 'number') throw new TypeError(`${call} needs ${what}.`)
    return one.ticket
  }

  const look = (promise) => {
    const named = names.get(promise)
    if (named) asked.delete(named[0])
  }
  const begin = (name, on, onAnswer) => {
    burn(callFuel)
    const id = ++sequence
    waits.set(id, onAnswer)
    ask(name, id, on)
    return id
  }
  const later = (name, on, shown = name) => {
    const line = at
    let id = 0
    const promise = new P((resolve, reject) => {
      id = begin(name, on, (ok, value) => {
        const own = asked.get(id)
        if (own) own[2] = true
        if (ok) resolve(value)
        else reject(new errors[value.error](shown, line, value.table))
      })
    })
    asked.set(id, [shown, line, false])
    names.set(promise, [id, shown])
    promise.then = (...both) => {
      look(promise)
      return then.apply(promise, both)
    }
    return promise
  }
  const now = (name, on, shown) => {
    burn(callFuel)
    park(current, at, 'block', shown)
    const [task, line] = [current, at]
    const answer = J.parse(block(name, on))
    goOn(answer.now)
    ;[current, at] = [task, line]
    if (!answer.ok) throw new errors[answer.value.error](shown, line, answer.value.table)
    return answer.value
  }

  // Each call with its blocking twin.
  const twins = (object, name, argument, call = name) => {
    object[name] = (...given) => later(call, argument(given, name), name)
    object[`${name}Sync`] = (...given) => now(call, argument(given, name), `${name}Sync`)
  }
  const table = ([given], call) => tableOf(given, call)
  const order = ([given], call) => ticketOf(given, call, 'an order')
  const dish = (given, call) => {
    if (given.length > 1) tableOf(given[0], call)
    return ticketOf(given[given.length - 1], call, 'a dish')
  }
  const nothing = () => -1
  const ms = ([given]) => Math.max(1, Math.trunc(Number(given)) || 0)
  const waiter = {}
  twins(waiter, 'nextHand', nothing)
  twins(waiter, 'takeOrder', table)
  twins(waiter, 'serve', dish)
  twins(waiter, 'serveSliced', dish)
  twins(waiter, 'chat', table)
  twins(waiter, 'pull', order)
  twins(waiter, 'ship', order)
  twins(waiter, 'turnDown', table)
  twins(waiter, 'save', dish)
  twins(waiter, 'saveHere', dish)
  twins(waiter, 'leavePot', table)
  twins(waiter, 'askNumber', table)
  twins(waiter, 'look', nothing)
  const kitchen = {
    limitRail: (tickets) => fact('limitRail', Math.trunc(Number(tickets)) || 0) === 1,
  }
  twins(kitchen, 'cook', order)
  const shelf = { left: (name) => Number(fact('goodsLeft', String(name))) }
  twins(shelf, 'reserve', order)
  twins(shelf, 'putBack', nothing)
  const sleeping = {}
  twins(sleeping, 'sleep', ms)

  const cafe = {
    on(name, listener) {
      if (!__host.happenings.split(',').includes(name)) {
        throw new TypeError(`Nothing is called ${name} that could happen.`)
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
  const named = (name, object) =>
    new Proxy(Object.freeze(object), {
      get(target, key) {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key)
        if (key === 'then' || key === 'toJSON') return undefined
        throw new ReferenceError(`${name}.${key} is not defined`)
      },
    })

  const start = (call, delay, args, again) => {
    if (typeof call !== 'function') throw new TypeError('A timer needs a function.')
    const id = begin('sleep', delay, () => {
      call(...args)
      if (again && !again.isOver) again.id = start(call, delay, args, again)
    })
    return again?.id ?? id
  }
  const clear = (id) => {
    if (typeof id === 'object' && id) id.isOver = true
    else waits.delete(id)
  }

  const shown = (value, depth = 0) => {
    if (typeof value === 'string') return depth ? `'${value}'` : value
    if (typeof value === 'function')
      return value.name ? `[Function: ${value.name}]` : '[Function (anonymous)]'
    if (typeof value === 'bigint') return `${value}n`
    if (typeof value !== 'object' || value === null)
      return Object.is(value, -0) ? '-0' : String(value)
    if (value instanceof Error) return depth ? `[${value}]` : String(value)
    if (value instanceof P) return 'Promise'
    if (depth > 2) return Array.isArray(value) ? '[Array]' : '[Object]'
    return inner(value, depth + 1)
  }
  const inner = (value, depth) => {
    const most = 100
    const listed = (items, [open, close], size) => {
      const more = size > most ? [`... ${size - most} more items`] : []
      const all = items.concat(more)
      return all.length ? `${open} ${all.join(', ')} ${close}` : open + close
    }
    const first = (items) => [...items].slice(0, most)
    if (Array.isArray(value)) {
      return listed(
        value.slice(0, most).map((each) => shown(each, depth)),
        '[]',
        value.length,
      )
    }
    if (value instanceof Set) {
      return `Set(${value.size}) ${listed(
        first(value).map((each) => shown(each, depth)),
        '{}',
        value.size,
      )}`
    }
    if (value instanceof Map) {
      const pairs = first(value).map(
        ([key, each]) => `${shown(key, depth)} => ${shown(each, depth)}`,
      )
      return `Map(${value.size}) ${listed(pairs, '{}', value.size)}`
    }
    const keys = Object.keys(value)
    const kind = value.constructor?.name
    const pairs = keys.slice(0, most).map((key) => {
      return `${/^[\w$]+$/.test(key) ? key : `'${key}'`}: ${shown(value[key], depth)}`
    })
    return (kind && kind !== 'Object' ? `${kind} ` : '') + listed(pairs, '{}', keys.length)
  }
  const say = (...values) => {
    burn(callFuel)
    const text = values.map((each) => shown(each)).join(' ')
    for (const line of text.split('\n')) if (!print(current, at, line)) end('tooManyPrints')
  }

  const withoutChance = (name) => {
    return () => {
      const error = new Error(`${name} would make every run another one.`)
      error.problem = J.stringify(['notDeterministic', { name }])
      throw error
    }
  }
  class Clock {
    constructor() {
      withoutChance('Date')()
    }
  }
  Clock.now = Clock.parse = Clock.UTC = withoutChance('Date')

  const api = {
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
    // A step: this line is begun by that task.
    __s(line, id) {
      current = id
      at = line
      if (++moment > momentFuel) end('endlessLoop')
      if (++spent > shiftFuel) end('tooMuchWork')
      counts[line] = (counts[line] | 0) + 1
      const via = vias.get(id)
      if (via === undefined) vias.set(id, [line])
      else if (via.length < 24) via.push(line)
      else via[23] = line
    },
    // A function is entered: which task runs it.
    __e(isAsync, line, name) {
      if (!isAsync) return current
      burn(callFuel)
      const id = task(current, line, name)
      if (id < 0) end('tooManyTasks')
      return id
    },
    // Before an await, and after it.
    __p(value, line, id) {
      const known = typeof value === 'object' && value !== null ? names.get(value) : undefined
      if (known) look(value)
      burn(2)
      park(id, line, 'await', known?.[1] ?? '')
      return value
    },
    __r(value, line, id) {
      current = id
      at = line
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
  // What the interpreter does at one go cannot be interrupted: it is paid for by the length, 16 a step.
  const payFor = (size) => {
    if (size > 64) burn(Math.floor(Math.min(size, 1e12) / 16))
  }
  const lengthOf = (value) => (value === null || value === undefined ? 0 : (value.length ?? 0))
  const replaceWith = (object, key, value) =>
    Object.defineProperty(object, key, { value, writable: true, configurable: true })
  // Before the work, by what goes in.
  const pay = (object, keys, sizeOf) => {
    for (const key of keys.split(' ')) {
      const own = object[key]
      replaceWith(object, key, function (...args) {
        payFor(sizeOf(this, args))
        return own.apply(this, args)
      })
    }
  }
  // After it, by what comes out: the turns of a loop around it are counted by that.
  const payAfter = (object, keys) => {
    for (const key of keys.split(' ')) {
      const own = object[key]
      replaceWith(object, key, function (...args) {
        const came = own.apply(this, args)
        payFor(lengthOf(came))
        return came
      })
    }
  }
  const given = (_, [value]) => (typeof value === 'string' ? value.length : 0)
  const times = (value, more) => (lengthOf(value) + 1) * (more + 1)
  pay(
    Array.prototype,
    'sort toSorted join toString toLocaleString fill indexOf lastIndexOf includes reverse toReversed slice splice toSpliced shift unshift concat flat copyWithin with',
    lengthOf,
  )
  pay(
    String.prototype,
    'split trim toUpperCase toLowerCase match matchAll search localeCompare normalize concat isWellFormed toWellFormed',
    lengthOf,
  )
  // In the worst case they look for all of it at each place.
  pay(String.prototype, 'indexOf lastIndexOf includes', (text, [part]) =>
    times(text, Math.min(lengthOf(part) / 16, lengthOf(text))),
  )
  pay(String.prototype, 'replace replaceAll', (text, [, by]) =>
    times(text, typeof by === 'string' ? by.length : 0),
  )
  pay(
    String.prototype,
    'repeat',
    (text, [count]) => lengthOf(text) * Math.max(0, Number(count) || 0),
  )
  pay(String.prototype, 'padStart padEnd', (_, [size]) => Number(size) || 0)
  pay(
    globalThis,
    'parseInt parseFloat decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape',
    given,
  )
  payAfter(Object, 'keys values entries getOwnPropertyNames')
  payAfter(Reflect, 'ownKeys')
  pay(JSON, 'parse', given)
  replaceWith(JSON, 'stringify', (value, replacer, ...space) => {
    const only = Array.isArray(replacer) ? new Set(replacer.map(String)) : null
    const each = function (key, one) {
      burn(1)
      if (only) return key === '' || Array.isArray(this) || only.has(key) ? one : undefined
      return typeof replacer === 'function' ? replacer.call(this, key, one) : one
    }
    const text = J.stringify(value, each, ...space)
    payFor(lengthOf(text))
    return text
  })
  // Whole stretches of memory are filled at one go, and no waiter needs them.
  for (const key of Object.getOwnPropertyNames(globalThis)) {
    if (/(?:Array|ArrayBuffer|View)$|^Atomics$/.test(key) && key !== 'Array') delete globalThis[key]
  }
  for (const key of ['performance', 'WeakRef', 'FinalizationRegistry']) delete globalThis[key]
  Object.defineProperty(Math, 'random', { value: withoutChance('Math.random') })

  return {
    settle(id, ok, json, at) {
      goOn(at)
      const onAnswer = waits.get(id)
      waits.delete(id)
      current = 0
      burn(1)
      onAnswer?.(ok, J.parse(json))
    },
    happen(name, json, at) {
      goOn(at)
      burn(1)
      const told = J.parse(json)
      for (const listener of listeners[name] ?? []) {
        current = 0
        listener(told.table, told)
      }
    },
    // Where it was, what it spent, what nobody waited for.
    report() {
      const dropped = [...asked.values()].filter(([, , isAnswered]) => isAnswered)
      return J.stringify({ at, spent, counts, dropped })
    },
  }
})()
