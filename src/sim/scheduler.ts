// The scheduler: it goes from one happening to the next, runs the rules and so keeps the score.
// There is no event queue that could contradict the state: what happens next is the earliest end of the
// intervals in the state. The first of all cooks, the first of all customers, the next arrival and the
// next step of the shift's end are remembered until they may be others (`kitchen.ts`, `customer.ts`,
// `door.ts`, `closing.ts`).
import { beginOvertime, callLast, closeShift, isOvertimeOver } from './closing.ts'
import * as counter from './counter.ts'
import * as door from './door.ts'
import { goHome } from './hire.ts'
import { numberAt } from './list.ts'
import * as kitchen from './kitchen.ts'
import { endsBy } from './level.ts'
import { ownDue, ownHappens } from './specials/own-moments.ts'
import { NEVER, NONE } from './state.ts'
import { land } from './meal.ts'
import * as waiters from './waiter.ts'
import type { Due, HappeningKind, Shift } from './world.ts'

/** Let the shift go on to `at` (ms since opening). Any cutting of the same span gives the same. */
export function advanceTo(shift: Shift, at: number): void {
  const { state, level } = shift
  while (!state.closed && shift.due.at <= at) {
    state.now = shift.due.at
    shift.due.happened++
    happen(shift)
    if (state.specials?.hire) goHome(shift)
    if (!state.closed && isOvertimeOver(shift)) closeShift(shift)
    findDue(shift)
  }
  if (!state.closed) state.now = Math.max(state.now, Math.min(at, endsBy(level)))
}

/** When the next thing happens, ms since opening; NEVER once the shift has closed. */
export function nextAt(shift: Shift): number {
  return shift.due.at
}

function happen(shift: Shift): void {
  const { kind, index } = shift.due
  switch (kind) {
    case 'cook':
      return counter.dishDone(shift, kitchen.finishDish(shift, index))
    case 'waiter':
      return waiters.finish(shift, index)
    case 'seated':
      return door.endPhase(shift, numberAt(shift.state.tables, index))
    case 'queueing':
      return door.leave(shift, numberAt(shift.state.queue, index))
    case 'arrival':
      return door.comeIn(shift)
    case 'own':
      return happenOwn(shift, index)
    case 'lastCall':
      return callLast(shift)
    case 'overtime':
      return beginOvertime(shift)
    case 'closing':
      return closeShift(shift)
    case 'nothing':
  }
}

function happenOwn(shift: Shift, rule: number): void {
  const landed = ownHappens(shift, rule)
  if (landed) land(shift, landed.waiter, landed.ticket)
}

/** Find what happens next; called after every change of the state, so it must be quick. */
export function findDue(shift: Shift): void {
  const { due, state, level } = shift
  if (state.closed) return void set(due, NEVER, 'nothing', NONE)
  if (!due.hasCook) findCook(shift)
  if (!due.hasCustomer) findCustomer(shift)
  if (!due.hasTimes) findTimes(shift)
  let at = set(due, due.cookAt, 'cook', due.cookIndex)
  for (let i = 0; i < state.waiters.length; i++) {
    const waiter = state.waiters[i]
    if (waiter && waiter.doing.until < at) at = set(due, waiter.doing.until, 'waiter', i)
  }
  if (due.customerAt < at) at = set(due, due.customerAt, due.customerKind, due.customerIndex)
  if (due.arrivalAt < at) at = set(due, due.arrivalAt, 'arrival', NONE)
  if (level.rules.length > 0) {
    const own = ownDue(shift)
    if (own.at < at) at = set(due, own.at, 'own', own.rule)
  }
  if (due.endAt < at) set(due, due.endAt, due.endKind, NONE)
}

/** Find the cook who is done first. */
function findCook({ due, state: { cooks } }: Shift): void {
  due.cookAt = NEVER
  due.cookIndex = NONE
  for (let i = 0; i < cooks.length; i++) {
    const cook = cooks[i]
    if (!cook || cook.until >= due.cookAt) continue
    due.cookAt = cook.until
    due.cookIndex = i
  }
  due.hasCook = true
}

/** Find the customer whose phase ends first by itself. */
function findCustomer({ due, state: { tables, queue, customers } }: Shift): void {
  let first = NEVER
  due.customerIndex = NONE
  for (let i = 0; i < tables.length; i++) {
    const id = tables[i] ?? NONE
    const customer = id === NONE ? undefined : customers[id]
    if (customer && customer.until < first) {
      first = customer.until
      due.customerKind = 'seated'
      due.customerIndex = i
    }
  }
  for (let i = 0; i < queue.length; i++) {
    const customer = customers[queue[i] ?? 0]
    if (customer && customer.until < first) {
      first = customer.until
      due.customerKind = 'queueing'
      due.customerIndex = i
    }
  }
  due.customerAt = first
  due.hasCustomer = true
}

/** Find when the next customer comes, and the next step of the shift's end. */
function findTimes({ due, state, plan, level }: Shift): void {
  const { durationMs, closing } = level
  const isOpen = state.hours === undefined || state.hours === 'open'
  due.arrivalAt = (isOpen ? plan[state.customers.length]?.arrivesAt : undefined) ?? NEVER
  if (closing && state.hours === 'open') {
    due.endAt = closing.lastCallMs
    due.endKind = 'lastCall'
  } else if (closing && state.hours === 'lastCall') {
    due.endAt = durationMs
    due.endKind = 'overtime'
  } else {
    due.endAt = endsBy(level)
    due.endKind = 'closing'
  }
  due.hasTimes = true
}

function set(due: Due, at: number, kind: HappeningKind, index: number): number {
  due.at = at
  due.kind = kind
  due.index = index
  return at
}
