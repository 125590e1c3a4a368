// Selling: what is paid for is packed and shipped with its mail; who cannot have it is told so. Goods
// can be shipped before the payment is known, and goods that are gone cannot be shipped at all.
import * as counter from './counter.ts'
import * as customers from './customer.ts'
import { begin } from './doing.ts'
import * as door from './door.ts'
import { goOn } from './going-on.ts'
import { itemAt } from './list.ts'
import * as kitchen from './kitchen.ts'
import { satisfactionOf } from './meal.ts'
import type { NoGoods } from './sale-event.ts'
import {
  hasGoods,
  oversoldCost,
  packMs,
  shipsEarly,
  takeGoods,
  unpaidCost,
} from './specials/sale-moments.ts'
import { sitterAt } from './stations.ts'
import { isOver } from './tray.ts'
import { NEVER, NONE } from './state.ts'
import type { Customer, DeepReadonly, Room, Ticket } from './state.ts'
import type { Shift } from './world.ts'

/** Nothing left of what this customer wants, before there is a ticket for it, or while it is on a pad. */
export function isSoldOut(shift: Shift, id: number): boolean {
  const { ticket } = itemAt(shift.state.customers, id)
  if (ticket !== NONE && itemAt(shift.state.tickets, ticket).place !== 'pad') return false
  return !hasGoods(shift, id)
}

/** The sad word, at once or by mail. */
export function startTurningDown(shift: Shift, index: number, id: number): void {
  const { state, level } = shift
  const customer = itemAt(state.customers, id)
  customers.holdStill(shift, customer, 'receiving', NEVER)
  const until = state.now + level.work.serveMs
  begin(shift, itemAt(state.waiters, index), 'turningDown', until, customer.ticket)
}

/** With the result in hand: pack what is paid for, or say that there is nothing; false where all that
 * is left to do is to serve. */
export function startShipping(shift: Shift, index: number, id: number): boolean {
  const { state, level } = shift
  const { ticket: own } = itemAt(state.customers, id)
  const { isDeclined, isShipped } = itemAt(state.tickets, own)
  if (isDeclined || (!isShipped && !hasGoods(shift, id))) {
    startTurningDown(shift, index, id)
    return true
  }
  if (isShipped) return false
  takeGoods(shift, id)
  if (packMs(level) === 0) return false
  startPacking(shift, index, id)
  return true
}

/** Ship what is not paid for yet; false where that is not done, or has been. */
export function startShippingEarly(shift: Shift, index: number, id: number): boolean {
  const { state, level } = shift
  const customer = itemAt(state.customers, id)
  if (customer.phase !== 'waiting' || !shipsEarly(level) || !hasGoods(shift, id)) return false
  if (!isPending(state, customer)) return false
  takeGoods(shift, id)
  startPacking(shift, index, id)
  return true
}

function startPacking(shift: Shift, index: number, id: number): void {
  const { state, level } = shift
  const customer = itemAt(state.customers, id)
  customers.holdStill(shift, customer, 'receiving', NEVER)
  const until = state.now + packMs(level)
  begin(shift, itemAt(state.waiters, index), 'packing', until, customer.ticket)
}

/** Whether the goods of an order could go out although nobody knows yet whether they will be paid for. */
export function isPending({ tickets }: Room, customer: DeepReadonly<Customer>): boolean {
  const ticket = tickets[customer.ticket]
  if (!ticket || ticket.isShipped || !customers.isPlain(customer)) return false
  return ticket.place === 'pad' || ticket.place === 'rail' || ticket.place === 'cooking'
}

/** The parcel is out: its mail follows, unless the payment is not known yet. */
export function endPacking(shift: Shift, index: number): void {
  const { state, level, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { station: table } = waiter.doing
  const id = sitterAt(level.floor, state, table)
  const customer = itemAt(state.customers, id)
  const { ticket } = customer // perhaps that of another cook by now
  itemAt(state.tickets, ticket).isShipped = true
  if (waiter.hands.includes(ticket)) {
    return begin(shift, waiter, 'serving', state.now + level.work.serveMs, ticket)
  }
  customers.startWaiting(shift, customer, 'waiting')
  const who = { waiter: index, customer: id, table, ticket }
  emit?.({ type: 'shippedEarly', at: state.now, ...who })
  goOn(shift, index)
}

/** It is said: the order is over, and so is whatever was under way for it. */
export function endTurningDown(shift: Shift, index: number): void {
  const { state, level } = shift
  const { station, ticket } = itemAt(state.waiters, index).doing
  const id = sitterAt(level.floor, state, station)
  const reason = reasonOf(state.tickets[ticket])
  const wasShipped = state.tickets[ticket]?.isShipped === true
  state.tickets.forEach((each, other) => {
    if (each.customer !== id || isOver(each)) return
    kitchen.pull(shift, other)
    counter.ticketPulled(shift, other)
  })
  const who = { waiter: index, customer: id, table: station, ticket }
  if (reason === 'oversold') leaveAngry(shift, who)
  else letGo(shift, { ...who, reason, wasShipped })
  goOn(shift, index)
}

function reasonOf(ticket: DeepReadonly<Ticket> | undefined): NoGoods {
  if (ticket?.isDeclined) return 'declined'
  return ticket === undefined || ticket.readyAt === NEVER ? 'soldOut' : 'oversold'
}

type Told = {
  readonly waiter: number
  readonly customer: number
  readonly table: number
  readonly ticket: number
}

/** Paid, and nothing to be had. */
function leaveAngry(shift: Shift, who: Told): void {
  const points = 0 - lose(shift, who.customer, oversoldCost(shift.level))
  shift.emit?.({ type: 'oversold', at: shift.state.now, ...who, points })
  door.leave(shift, who.customer)
}

type LetGo = Told & {
  readonly reason: Exclude<NoGoods, 'oversold'>
  readonly wasShipped: boolean
}

/** Whoever is told in time goes as content as with goods; what was shipped unpaid is lost. */
function letGo(shift: Shift, told: LetGo): void {
  const { state, level, emit } = shift
  const customer = itemAt(state.customers, told.customer)
  const satisfaction = satisfactionOf(level, customer.patience)
  customers.holdStill(shift, customer, 'eating', state.now + level.customer.eatMs)
  state.tally.served++
  state.tally.satisfaction += satisfaction
  const points = told.wasShipped ? 0 - lose(shift, told.customer, unpaidCost(level)) : 0
  emit?.({ type: 'turnedDown', at: state.now, ...told, satisfaction, points })
}

/** Take points off, as far as there are any; returns how many. */
function lose({ state }: Shift, id: number, cost: number): number {
  const points = Math.min(cost, Math.max(0, state.tally.score))
  itemAt(state.customers, id).points -= points
  state.tally.score -= points
  return points
}
