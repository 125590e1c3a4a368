// The kitchen: the rail of tickets, the cooks, and the pass where done dishes wait.
import { isGone, patienceAt } from './customer.ts'
import { itemAt, remove } from './list.ts'
import { isBurnt, isLeftAlone } from './specials/moments.ts'
import { isDeclined } from './specials/sale-moments.ts'
import { handsFor, isOver } from './tray.ts'
import { NEVER, NONE } from './state.ts'
import type { Room, Visit } from './state.ts'
import type { Shift } from './world.ts'

/** A ticket goes on the rail; a free cook takes it at once. */
export function hand(shift: Shift, ticket: number): void {
  const { state } = shift
  itemAt(state.tickets, ticket).place = 'rail'
  state.rail.push(ticket)
  for (let index = 0; index < state.cooks.length; index++) {
    if (itemAt(state.cooks, index).ticket === NONE) return cookNext(shift, index)
  }
}

/** The cook takes the first ticket of the rail, or rests. */
function cookNext(shift: Shift, cookIndex: number): void {
  const { state, due, emit } = shift
  const cook = itemAt(state.cooks, cookIndex)
  const id = state.rail.shift() ?? NONE
  due.hasCook = false
  cook.ticket = id
  cook.since = state.now
  cook.until = NEVER
  if (id === NONE) return
  const ticket = itemAt(state.tickets, id)
  ticket.place = 'cooking'
  ticket.cook = cookIndex
  ticket.startedAt = state.now
  cook.until = state.now + (ticket.cookMs ?? itemAt(state.customers, ticket.customer).cookMs)
  emit?.({ type: 'cookingStarted', at: state.now, cook: cookIndex, ticket: id })
}

/** Whether nobody waits for the dish of a ticket: its customer has left, or another cook was quicker. */
export function isForNobody({ tickets, customers }: Room, id: number): boolean {
  const { place, customer, rival } = itemAt(tickets, id)
  if (place !== 'rail' && place !== 'cooking') return false
  return isGone(itemAt(customers, customer)) || (rival !== undefined && isDone(tickets, rival))
}

/** Whether the dish of a ticket has been cooked. */
function isDone(tickets: Room['tickets'], id: number): boolean {
  return itemAt(tickets, id).readyAt !== NEVER
}

/** A dish is done, or burnt: it goes on the pass and the bell rings; one for nobody is thrown away.
 * Returns its ticket. */
export function finishDish(shift: Shift, cookIndex: number): number {
  const { state, emit } = shift
  const cook = itemAt(state.cooks, cookIndex)
  const id = cook.ticket
  if (isForNobody(state, id)) {
    emit?.({ type: 'dishWasted', at: state.now, cook: cookIndex, ticket: id })
    pull(shift, id)
    return id
  }
  const ticket = itemAt(state.tickets, id)
  cook.cookedMs += state.now - cook.since
  const type = outcome(shift, id)
  ticket.place = type === 'dishBurnt' ? 'burnt' : 'pass'
  ticket.readyAt = state.now
  if (ticket.rival !== undefined) itemAt(state.customers, ticket.customer).ticket = id
  state.pass.push(id)
  emit?.({ type, at: state.now, cook: cookIndex, ticket: id })
  cookNext(shift, cookIndex)
  return id
}

function outcome(shift: Shift, id: number): 'dishBurnt' | 'orderDeclined' | 'dishDone' {
  if (isBurnt(shift, id)) return 'dishBurnt'
  if (!isDeclined(shift, id)) return 'dishDone'
  itemAt(shift.state.tickets, id).isDeclined = true
  return 'orderDeclined'
}

/** Pull a ticket, wherever it or its dish is: nobody waits for it any more. */
export function pull(shift: Shift, id: number): void {
  const { state, emit } = shift
  const ticket = itemAt(state.tickets, id)
  const { place, cook } = ticket
  if (place === 'pulled') return
  ticket.place = 'pulled'
  emit?.({ type: 'ticketPulled', at: state.now, ticket: id })
  if (place === 'rail') remove(state.rail, id)
  if (place === 'pass' || place === 'burnt') remove(state.pass, id)
  if (place === 'cooking') stopCooking(shift, cook)
  for (const waiter of state.waiters) {
    remove(place === 'pad' ? waiter.pad : waiter.hands, id)
    if (waiter.visit) remove(waiter.visit.tickets, id)
    for (const visit of waiter.tasks) remove(visit.tickets, id)
  }
}

/** Closing time: every dish and ticket that nobody will eat is pulled, every cook stops. */
export function close(shift: Shift): void {
  const { state, emit } = shift
  state.tickets.forEach((ticket, id) => {
    if (isOver(ticket)) return
    ticket.place = 'pulled'
    emit?.({ type: 'ticketPulled', at: state.now, ticket: id })
  })
  state.rail.length = 0
  state.pass.length = 0
  for (const cook of state.cooks) {
    if (cook.ticket !== NONE) cook.cookedMs += state.now - cook.since
    cook.ticket = NONE
    cook.since = state.now
    cook.until = NEVER
  }
}

function stopCooking(shift: Shift, cookIndex: number): void {
  const cook = itemAt(shift.state.cooks, cookIndex)
  cook.cookedMs += shift.state.now - cook.since
  cookNext(shift, cookIndex)
}

/** Whether anything is on the rail or being cooked. */
export function isBusy({ state }: Shift): boolean {
  return state.rail.length > 0 || state.cooks.some((cook) => cook.ticket !== NONE)
}

/** The dish to pick up now with so many free hands: one the visit asks for, else the least patient
 * customer's; or NONE. */
export function choose(shift: Shift, visit: Visit | null, free: number): number {
  const { state } = shift
  if (state.pass.length === 0) return NONE
  if (visit) {
    for (const wanted of visit.tickets) {
      if (state.pass.includes(wanted) && isToTake(state, wanted, free)) return wanted
    }
  }
  let chosen = NONE
  let least = Infinity
  for (const id of state.pass) {
    if (!isToTake(state, id, free) || isLeftAlone(shift, id)) continue
    const ticket = itemAt(state.tickets, id)
    const patience = patienceAt(itemAt(state.customers, ticket.customer), state.now)
    if (patience < least || (patience === least && id < chosen)) {
      chosen = id
      least = patience
    }
  }
  return chosen
}

/** Not when a waiter reaches for it already; only what is burnt needs no free hand. */
export function isToTake(state: Room, id: number, free: number): boolean {
  const { place, customer } = itemAt(state.tickets, id)
  for (const { doing } of state.waiters) {
    if (doing.kind !== 'pickingUp') continue
    const reached = itemAt(state.tickets, doing.ticket)
    if (doing.ticket === id || (reached.customer === customer && reached.place === place)) {
      return false
    }
  }
  return place === 'burnt' || handsFor(state, id) <= free
}
