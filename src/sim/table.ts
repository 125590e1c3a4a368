// The waiter at a table: taking the order, putting the dish down.
import { callOut } from './call-out.ts'
import * as customers from './customer.ts'
import { begin, shrug } from './doing.ts'
import { goOn } from './going-on.ts'
import { itemAt, remove } from './list.ts'
import { refilled, startLeavingPot, startPouring } from './refill.ts'
import { land } from './meal.ts'
import * as sale from './sale.ts'
import {
  askMs,
  chat,
  chatOver,
  courseMs,
  dishOfNext,
  flambed,
  flambeMs,
  orderTaken,
  sliceEndMs,
  wantsChat,
} from './specials/moments.ts'
import { sitterAt } from './stations.ts'
import { holdsTray, trayOf } from './tray.ts'
import { NEVER, NONE } from './state.ts'
import type { Customer, CustomerPhase, Room, Ticket } from './state.ts'
import type { Shift } from './world.ts'

/** Take the order of a raised hand, or serve the dish in hand; a customer attended loses no patience. */
export function attend(shift: Shift, index: number, station: number): void {
  const { state, level } = shift
  const waiter = itemAt(state.waiters, index)
  const id = sitterAt(level.floor, state, station)
  const customer = id === NONE ? null : itemAt(state.customers, id)
  if (customer && startPouring(shift, index, id)) return
  if (customer?.phase === 'handUp' && sale.isSoldOut(shift, id)) {
    sale.startTurningDown(shift, index, id)
  } else if (customer?.phase === 'handUp') {
    customers.holdStill(shift, customer, 'ordering', NEVER)
    begin(shift, waiter, 'taking', state.now + level.work.takeMs, NONE)
  } else if (customer?.phase === 'waiting' && holdsTray(state, waiter.hands, id)) {
    if (customers.isPlain(customer) && sale.startShipping(shift, index, id)) return
    customers.holdStill(shift, customer, 'receiving', NEVER)
    begin(shift, waiter, 'serving', state.now + level.work.serveMs, customer.ticket)
  } else if (customer?.phase === 'waiting' && isPutDown(shift, customer)) {
    startFlambe(shift, index, customer.ticket)
  } else if (customer && lacksNumber(state, customer)) {
    begin(shift, waiter, 'asking', state.now + askMs(level), customer.ticket)
  } else if (customer?.phase === 'waiting' && sale.isSoldOut(shift, id)) {
    sale.startTurningDown(shift, index, id)
  } else if (customer && sale.startShippingEarly(shift, index, id)) return
  else if (customer && startLeavingPot(shift, index, id)) return
  else if (customer && customers.hasMore(customer) && isAtCourse[customer.phase]) {
    begin(shift, waiter, 'apologising', state.now + courseMs(level).tooEarly, NONE)
    const who = { waiter: index, customer: id, table: station }
    shift.emit?.({ type: 'askedTooEarly', at: state.now, ...who })
  } else if (customer && wantsChat(shift, id)) chat(shift, index, id)
  else shrug(shift, index)
}

/** Whether the customer's ticket is still on a pad, and has no number. */
function lacksNumber({ tickets }: Room, { ticket }: Customer): boolean {
  return tickets[ticket]?.isUnnumbered === true && tickets[ticket].place === 'pad'
}

/** The cup is full, or the pot is on the table. */
export function endRefill(shift: Shift, index: number): void {
  refilled(shift, index)
  goOn(shift, index)
}

/** The number is written, unless the customer left meanwhile. */
export function endAsking(shift: Shift, index: number): void {
  const { state, emit } = shift
  const { ticket: id } = itemAt(state.waiters, index).doing
  const ticket = itemAt(state.tickets, id)
  if (ticket.isUnnumbered && ticket.place === 'pad') {
    delete ticket.isUnnumbered
    const { customer, table } = ticket
    const who = { waiter: index, customer, table, ticket: id }
    emit?.({ type: 'ticketNumbered', at: state.now, ...who })
  }
  goOn(shift, index)
}

/** Waits for a course or eats it. */
const isAtCourse: Readonly<Record<CustomerPhase, boolean>> = {
  queueing: false,
  reading: false,
  handUp: false,
  ordering: false,
  waiting: true,
  receiving: true,
  eating: true,
  served: false,
  left: false,
  unserved: false,
  sentHome: false,
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
  emit?.({ type: 'orderTaken', at: state.now, waiter: index, customer: id, table, ticket })
  if (customer.toOrder !== undefined) customer.toOrder--
  const next = dishOfNext(level, customer)
  if (next !== null) {
    customer.dish = next
    customers.startWaiting(shift, customer, 'handUp')
    emit?.({ type: 'handRaised', at: state.now, customer: id, table })
  } else waitForFood(shift, id)
  callOut(shift, index, ticket)
  goOn(shift, index)
}

/** Everybody at the table has ordered. */
function waitForFood(shift: Shift, id: number): void {
  const { state, level } = shift
  const customer = itemAt(state.customers, id)
  customers.relieve(customer, level.patience.relief)
  orderTaken(shift, id)
  customers.startWaiting(shift, customer, 'waiting')
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

/** What belongs together is put down: it lands, or is flambéed first. */
export function serve(shift: Shift, index: number): void {
  const { state } = shift
  const { doing, hands } = itemAt(state.waiters, index)
  const { ticket } = doing
  const tray = trayOf(state, itemAt(state.tickets, ticket).customer)
  for (const each of tray) remove(hands, each)
  if (flambeMs(shift, ticket) === 0) return landAndGoOn(shift, index, ticket)
  for (const each of tray) itemAt(state.tickets, each).place = 'toFlambe'
  startFlambe(shift, index, ticket)
}

function isPutDown({ state }: Shift, { ticket }: Customer): boolean {
  return state.tickets[ticket]?.place === 'toFlambe'
}

function startFlambe(shift: Shift, index: number, ticket: number): void {
  const { state, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { customer, table } = itemAt(state.tickets, ticket)
  customers.holdStill(shift, itemAt(state.customers, customer), 'receiving', NEVER)
  begin(shift, waiter, 'flambeing', state.now + flambeMs(shift, ticket), ticket)
  const who = { waiter: index, customer, table, ticket }
  emit?.({ type: 'flambeStarted', at: state.now, ...who })
}

/** The waiter will go at the end of the slice; false when that is the end of the flambé anyway. */
export function cutFlambe({ state, level }: Shift, index: number): boolean {
  const { doing } = itemAt(state.waiters, index)
  const until = doing.since + sliceEndMs(level, state.now - doing.since)
  if (until >= doing.until) return false
  doing.until = until
  return true
}

/** A slice or the whole is over: the dish lands, or its customer waits until somebody comes again. */
export function endFlambe(shift: Shift, index: number): void {
  const { state, emit } = shift
  const { ticket, since } = itemAt(state.waiters, index).doing
  flambed(shift, ticket, state.now - since)
  if (flambeMs(shift, ticket) === 0) return landAndGoOn(shift, index, ticket)
  const { customer, table } = itemAt(state.tickets, ticket)
  customers.startWaiting(shift, itemAt(state.customers, customer), 'waiting')
  const who = { waiter: index, customer, table, ticket }
  emit?.({ type: 'flambePaused', at: state.now, ...who })
  goOn(shift, index)
}

function landAndGoOn(shift: Shift, index: number, ticket: number): void {
  land(shift, index, ticket)
  goOn(shift, index)
}
