// The scheduler: it goes from one happening to the next, runs the rules and so keeps the score.
// There is no event queue that could contradict the state: what happens next is the earliest end of the
// intervals in the state. Of all cooks and of all customers the first is remembered
// until it may be another (`kitchen.ts`, `customer.ts`, `door.ts`).
import { beginOvertime, callLast, closeShift, isOvertimeOver } from './closing.ts'
import * as counter from './counter.ts'
import * as door from './door.ts'
import { goHome } from './hire.ts'
import { numberAt } from './list.ts'
import * as kitchen from './kitchen.ts'
import { endsBy } from './level.ts'
import { ownDue, ownHappens } from './specials/own-moments.ts'
import { NEVER, NONE } from './state.ts'
import type { State } from './state.ts'
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
  const { due, state, plan, level } = shift
  const { customers } = state
  if (state.closed) return void set(due, NEVER, 'nothing', NONE)
  if (!due.hasCook) findCook(shift)
  let at = set(due, due.cookAt, 'cook', due.cookIndex)
  for (let i = 0; i < state.waiters.length; i++) {
    const waiter = state.waiters[i]
    if (waiter && waiter.doing.until < at) at = set(due, waiter.doing.until, 'waiter', i)
  }
  if (!due.hasCustomer) findCustomer(shift)
  if (due.customerAt < at) at = set(due, due.customerAt, due.customerKind, due.customerIndex)
  const coming = isDoorOpen(state) ? plan[customers.length] : undefined
  if (coming && coming.arrivesAt < at) at = set(due, coming.arrivesAt, 'arrival', customers.length)
  if (level.rules.length > 0) {
    const own = ownDue(shift)
    if (own.at < at) at = set(due, own.at, 'own', own.rule)
  }
  findEnd(shift, at)
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

/** The next step of the shift's end, if nothing else comes before it. */
function findEnd({ due, state, level }: Shift, at: number): void {
  const { durationMs, closing } = level
  if (closing && state.hours === 'open') {
    if (closing.lastCallMs < at) set(due, closing.lastCallMs, 'lastCall', 0)
  } else if (closing && state.hours === 'lastCall') {
    if (durationMs < at) set(due, durationMs, 'overtime', 0)
  } else if (endsBy(level) < at) set(due, endsBy(level), 'closing', 0)
}

function isDoorOpen({ hours }: State): boolean {
  return hours === undefined || hours === 'open'
}

function set(due: Due, at: number, kind: HappeningKind, index: number): number {
  due.at = at
  due.kind = kind
  due.index = index
  return at
}
