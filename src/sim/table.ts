// The waiter at a table: taking the order, putting the dish down.
import * as customers from './customer.ts'
import { begin, goOn, shrug } from './doing.ts'
import { itemAt, remove } from './list.ts'
import type { Level } from './level.ts'
import { chat, chatOver, orderTaken, pointsOff, wantsChat } from './specials/moments.ts'
import { sitterAt } from './stations.ts'
import { NEVER, NONE } from './state.ts'
import type { Customer, Ticket } from './state.ts'
import type { Shift } from './world.ts'

/** Take the order of a raised hand, or serve the dish in hand; a customer attended loses no patience. */
export function attend(shift: Shift, index: number, station: number): void {
  const { state, level } = shift
  const waiter = itemAt(state.waiters, index)
  const id = sitterAt(level.floor, state, station)
  const customer = id === NONE ? null : itemAt(state.customers, id)
  if (customer?.phase === 'handUp') {
    customers.holdStill(customer, 'ordering', state.now, NEVER)
    begin(shift, waiter, 'taking', state.now + level.work.takeMs, NONE)
  } else if (customer?.phase === 'waiting' && waiter.hands.includes(customer.ticket)) {
    customers.holdStill(customer, 'receiving', state.now, NEVER)
    begin(shift, waiter, 'serving', state.now + level.work.serveMs, customer.ticket)
  } else if (customer && wantsChat(shift, id)) chat(shift, index, id)
  else shrug(shift, index)
}

/** The waiter has listened to the end. */
export function endChat(shift: Shift, index: number): void {
  chatOver(shift, index)
  goOn(shift, index)
}

/** The order is written down: a ticket on the pad, and a customer who waits for food. */
export function takeOrder(shift: Shift, index: number): void {
  const { state, level, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const table = waiter.doing.station
  const id = sitterAt(level.floor, state, table)
  const customer = itemAt(state.customers, id)
  const ticket = state.tickets.push(newTicket(id, customer, state.now)) - 1
  waiter.pad.push(ticket)
  customer.ticket = ticket
  customers.relieve(customer, level.patience.relief)
  orderTaken(shift, id)
  customers.startWaiting(customer, 'waiting', state.now, level)
  emit?.({ type: 'orderTaken', at: state.now, waiter: index, customer: id, table, ticket })
  goOn(shift, index)
}

function newTicket(customer: number, ordered: Customer, takenAt: number): Ticket {
  const { dish, table, madeAt } = ordered
  const ticket: Ticket = {
    customer,
    dish,
    table,
    takenAt,
    place: 'pad',
    cook: NONE,
    startedAt: NEVER,
    readyAt: NEVER,
  }
  return madeAt === undefined ? ticket : { ...ticket, madeAt }
}

/** Satisfaction with a dish that lands when the patience bar is at `bar`; both 0 to 1. */
export function satisfactionOf({ patience }: Level, bar: number): number {
  const { contentAt = 1 } = patience
  return bar >= contentAt ? 1 : bar / contentAt
}

/** The dish lands: the patience bar at this moment decides the satisfaction. */
export function serve(shift: Shift, index: number): void {
  const { state, level, emit } = shift
  const { doing, hands } = itemAt(state.waiters, index)
  const { ticket, station: table } = doing
  const id = itemAt(state.tickets, ticket).customer
  const customer = itemAt(state.customers, id)
  const satisfaction = satisfactionOf(level, customer.patience)
  const points = Math.max(0, Math.round(100 * satisfaction) - pointsOff(shift, ticket))
  remove(hands, ticket)
  itemAt(state.tickets, ticket).place = 'table'
  customer.points += points
  customers.holdStill(customer, 'eating', state.now, state.now + level.customer.eatMs)
  state.tally.score += points
  state.tally.served++
  state.tally.satisfaction += satisfaction
  const who = { waiter: index, customer: id, table, ticket }
  emit?.({ type: 'dishServed', at: state.now, ...who, satisfaction, points })
  goOn(shift, index)
}
