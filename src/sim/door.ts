// Coming, sitting down and going: the door, the queue and the tables.
import * as counter from './counter.ts'
import * as customers from './customer.ts'
import { itemAt, numberAt, remove } from './list.ts'
import * as kitchen from './kitchen.ts'
import { goesOn, nextCourse, seatFor } from './specials/moments.ts'
import type { Course } from './specials/rule.ts'
import { seatOf, tablesOf } from './stations.ts'
import { trayOf } from './tray.ts'
import { NEVER, NONE } from './state.ts'
import type { Shift } from './world.ts'

/** The next customer of the plan comes in: to the first free table, else to the queue. */
export function comeIn(shift: Shift): void {
  const { state, plan, due, emit } = shift
  const id = state.customers.length
  const customer = customers.arrive(itemAt(plan, id), state.now)
  state.customers.push(customer)
  due.hasTimes = false
  emit?.({ type: 'customerArrived', at: state.now, customer: id })
  const free = seatFor(shift, id)
  if (free !== NONE) return seat(shift, id, free)
  customers.startWaiting(shift, customer, 'queueing')
  state.queue.push(id)
  emit?.({ type: 'customerQueued', at: state.now, customer: id })
}

/** `place` is an index into the state's tables. */
function seat(shift: Shift, id: number, place: number): void {
  const { state, level, emit } = shift
  const customer = itemAt(state.customers, id)
  customers.holdStill(shift, customer, 'reading', state.now + level.customer.readMs)
  customers.relieve(customer, level.patience.relief)
  customer.table = numberAt(tablesOf(level.floor), place)
  state.tables[place] = id
  emit?.({ type: 'customerSeated', at: state.now, customer: id, table: customer.table })
}

/** A seated customer's phase has ended by itself. */
export function endPhase(shift: Shift, id: number): void {
  const { state, level, emit } = shift
  const customer = itemAt(state.customers, id)
  const course = customer.phase === 'eating' ? nextCourse(level, customer) : null
  if (customer.phase === 'reading') {
    customers.startWaiting(shift, customer, 'handUp')
    emit?.({ type: 'handRaised', at: state.now, customer: id, table: customer.table })
  } else if (course) {
    wantCourse(shift, id, course)
  } else if (customer.phase === 'eating') {
    finishMeal(shift, id)
    freeTable(shift, customer.table)
  } else leave(shift, id)
}

/** A course has been eaten, and the hand is up for the next; after closing time there is none. */
function wantCourse(shift: Shift, id: number, { dish, cookMs }: Course): void {
  const { state, emit } = shift
  const customer = itemAt(state.customers, id)
  const { table, toCome = 0 } = customer
  customer.ticket = NONE
  if (state.hours === 'overtime') {
    goWithoutFood(shift, id, 'unserved')
    return freeTable(shift, table)
  }
  Object.assign(customer, { dish, cookMs, toCome: toCome - 1 })
  customers.startWaiting(shift, customer, 'handUp')
  emit?.({ type: 'handRaised', at: state.now, customer: id, table })
}

/** The customer has eaten and goes home happy. */
export function finishMeal(shift: Shift, id: number): void {
  const { state, emit } = shift
  const customer = itemAt(state.customers, id)
  customers.holdStill(shift, customer, 'served', NEVER)
  emit?.({ type: 'customerFinished', at: state.now, customer: id, table: customer.table })
}

/** The customer's patience has run out. */
export function leave(shift: Shift, id: number): void {
  goWithoutFood(shift, id, 'left')
  const { table } = itemAt(shift.state.customers, id)
  if (table === NONE) leaveQueue(shift, id)
  else freeTable(shift, table)
}

/** The customer goes without having been served; its ticket is pulled, where nothing says otherwise. */
export function goWithoutFood(shift: Shift, id: number, end: 'left' | 'unserved'): void {
  const { state, emit } = shift
  const customer = itemAt(state.customers, id)
  const { phase, table } = customer
  customers.holdStill(shift, customer, end, NEVER)
  state.tally.lost++
  emit?.({ type: 'customerLeft', at: state.now, customer: id, table, phase })
  if (!state.closed) pullTickets(shift, id)
}

function pullTickets(shift: Shift, customer: number): void {
  for (const ticket of trayOf(shift.state, customer)) {
    if (goesOn(shift, ticket)) continue
    kitchen.pull(shift, ticket)
    counter.ticketPulled(shift, ticket)
  }
}

/** Closing time has come, and the customer has not ordered, or not everybody of a party has. */
export function sendHome(shift: Shift, id: number): void {
  const { state, emit } = shift
  const customer = itemAt(state.customers, id)
  const { table } = customer
  customers.holdStill(shift, customer, 'sentHome', NEVER)
  state.tally.sentHome = (state.tally.sentHome ?? 0) + 1
  emit?.({ type: 'customerSentHome', at: state.now, customer: id, table })
  pullTickets(shift, id)
}

function freeTable(shift: Shift, table: number): void {
  const { state, level } = shift
  const freed = seatOf(level.floor, table)
  state.tables[freed] = NONE
  const next = state.queue[0]
  if (next === undefined) return
  leaveQueue(shift, next)
  seat(shift, next, freed)
}

/** Who stands behind moves up, so that who was known to be first stands elsewhere. */
function leaveQueue({ state, due }: Shift, id: number): void {
  remove(state.queue, id)
  due.hasCustomer = false
}
