// What can go wrong at the café, what a call is about, and what would make every run another one.
import { __host, J, P } from './fuel.js'

export class CafeError extends Error {
  constructor(call, line, table) {
    super(table < 0 ? call : `${call}, table ${table}`)
    this.call = call
    this.line = line
    this.table = table
  }
}
export const errors = {}
for (const name of __host.errors.split(',')) {
  errors[name] = { [name]: class extends CafeError {} }[name]
  Object.defineProperty(errors[name].prototype, 'name', { value: name })
}

export const forgotten = (call, what) => {
  const error = new TypeError(`${call} got a promise, not ${what}: was an await forgotten?`)
  error.problem = J.stringify(['valueNotAwaited', { call, what }])
  return error
}
export const tableOf = (table, call) => {
  if (table instanceof P) throw forgotten(call, 'a table')
  const number = typeof table === 'object' && table ? table.table : table
  if (!Number.isInteger(number)) throw new TypeError(`${call} needs a table.`)
  return number
}
export const ticketOf = (order, call, what) => {
  const one = Array.isArray(order) ? order[0] : order
  if (one instanceof P) throw forgotten(call, what)
  if (typeof one?.ticket !== 'number') throw new TypeError(`${call} needs ${what}.`)
  return one.ticket
}

export const withoutChance = (name) => {
  return () => {
    const error = new Error(`${name} would make every run another one.`)
    error.problem = J.stringify(['notDeterministic', { name }])
    throw error
  }
}
export class Clock {
  constructor() {
    withoutChance('Date')()
  }
}
Clock.now = Clock.parse = Clock.UTC = withoutChance('Date')
