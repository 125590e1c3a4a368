// How a shift ends. On a level with `closing` the door shuts first (last call); at closing time whoever
// has not ordered is sent home, and what has been ordered may be served in a short overtime. At the
// very end who eats has been served, everyone else goes home without food.
import { hasMore, isGone } from './customer.ts'
import { book } from './doing.ts'
import * as door from './door.ts'
import * as kitchen from './kitchen.ts'
import { itemAt } from './list.ts'
import { wagesOf } from './specials/moments.ts'
import { closed } from './specials/own-moments.ts'
import { seatOf } from './stations.ts'
import { NONE } from './state.ts'
import type { CustomerPhase } from './state.ts'
import type { Shift } from './world.ts'

/** The door shuts: nobody comes in any more. */
export function callLast({ state, due, emit }: Shift): void {
  state.hours = 'lastCall'
  due.hasTimes = false
  emit?.({ type: 'lastCall', at: state.now })
}

/** Closing time: no more orders are taken. */
export function beginOvertime(shift: Shift): void {
  const { state, level, due, emit } = shift
  state.hours = 'overtime'
  due.hasTimes = false
  emit?.({ type: 'overtimeStarted', at: state.now })
  state.customers.forEach(({ phase, table }, id) => {
    if (!leavesAtClosing[phase]) return
    door.sendHome(shift, id)
    if (table !== NONE) state.tables[seatOf(level.floor, table)] = NONE
  })
  state.queue.length = 0
}

const leavesAtClosing: Readonly<Record<CustomerPhase, boolean>> = {
  queueing: true,
  reading: true,
  handUp: true,
  ordering: false, // the waiter is writing already
  waiting: false,
  receiving: false,
  eating: false,
  served: false,
  left: false,
  unserved: false,
  sentHome: false,
}

/** Whether overtime has nobody left to serve; who awaits food sits at a table. */
export function isOvertimeOver({ state: { hours, tables, customers } }: Shift): boolean {
  if (hours !== 'overtime') return false
  for (const id of tables) {
    if (id !== NONE && awaitsFood[itemAt(customers, id).phase]) return false
  }
  return true
}

const awaitsFood: Readonly<Record<CustomerPhase, boolean>> = {
  queueing: false,
  reading: false,
  handUp: false,
  ordering: true,
  waiting: true,
  receiving: true,
  eating: false,
  served: false,
  left: false,
  unserved: false,
  sentHome: false,
}

/** Close the shift: settle every customer, stop every clock. Waiters stay where they are. */
export function closeShift(shift: Shift): void {
  const { state, emit } = shift
  state.closed = true
  closed(shift)
  kitchen.close(shift)
  state.waiters.forEach((waiter, index) => {
    const { kind, since } = waiter.doing
    if (kind === 'standing') {
      emit?.({ type: 'standingEnded', at: state.now, waiter: index, stoodMs: state.now - since })
    }
    book(waiter, state.now)
    waiter.visit = null
    waiter.tasks.length = 0
    waiter.pad.length = 0
    waiter.hands.length = 0
  })
  state.customers.forEach((customer, id) => {
    if (customer.phase === 'eating' && !hasMore(customer)) door.finishMeal(shift, id)
    else if (!isGone(customer)) door.goWithoutFood(shift, id, 'unserved')
  })
  state.tables.fill(NONE)
  state.queue.length = 0
  payWages(shift)
  emit?.({ type: 'shiftClosed', at: state.now })
}

/** Wages are paid out of what the shift has made, so that no score is below nothing. */
function payWages(shift: Shift): void {
  const { state, level } = shift
  const { colleagues = [] } = level
  const hired = wagesOf(shift)
  if (colleagues.length === 0 && hired === 0) return
  const perMinute = colleagues.reduce((sum, { wagePerMinute }) => sum + wagePerMinute, 0)
  const owed = hired + Math.round((perMinute * state.now) / 60_000)
  const costs = Math.min(state.tally.score, owed)
  state.tally.costs = costs
  state.tally.score -= costs
}
