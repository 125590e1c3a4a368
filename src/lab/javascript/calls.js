// The calls of the café: each is asked of the host, by a promise or at once.
import { errors, tableOf, ticketOf } from './errors.js'
import {
  ask,
  at,
  block,
  burn,
  callFuel,
  current,
  fact,
  goOn,
  J,
  moveTo,
  P,
  park,
  then,
} from './fuel.js'

export const waits = new Map() // by the number of a call: what to do with its answer
export const asked = new Map() // calls whose promise nobody has looked at yet: [name, line, is answered]
export const names = new WeakMap() // of the calls, by their promise: [number, name]
let sequence = 0

export const look = (promise) => {
  const named = names.get(promise)
  if (named) asked.delete(named[0])
}
export const begin = (name, on, onAnswer) => {
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
  const [id, line] = [current, at]
  const answer = J.parse(block(name, on))
  goOn(answer.now)
  moveTo(id, line)
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
export const ms = ([given]) => Math.max(1, Math.trunc(Number(given)) || 0)
export const waiter = {}
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
export const kitchen = {
  limitRail: (tickets) => fact('limitRail', Math.trunc(Number(tickets)) || 0) === 1,
}
twins(kitchen, 'cook', order)
export const shelf = { left: (name) => Number(fact('goodsLeft', String(name))) }
twins(shelf, 'reserve', order)
twins(shelf, 'putBack', nothing)
export const sleeping = {}
twins(sleeping, 'sleep', ms)
