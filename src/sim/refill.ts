// Cups to be filled again. Whoever has an empty one comes before everything on the task list, as soon as
// a visit is over, and again each time that the cup is empty: unless the pot is left there.
import { hasTime } from './customer.ts'
import { begin } from './doing.ts'
import { itemAt } from './list.ts'
import { refillMs } from './specials/moments.ts'
import { sitterAt } from './stations.ts'
import { NONE } from './state.ts'
import type { Customer, DeepReadonly, Room } from './state.ts'
import type { Shift } from './world.ts'

/** Whether somebody waits for a refill now. */
export function isCupEmpty({ now }: Room, { cupEmptyAt, phase }: DeepReadonly<Customer>): boolean {
  return cupEmptyAt !== undefined && cupEmptyAt <= now && hasTime[phase]
}

/** The cup that has been empty for longest becomes the next visit; one that is planned there moves up. */
export function callFirst({ state, level, emit }: Shift, index: number): void {
  if (refillMs(level).every === 0) return
  let first = NONE
  for (const id of state.tables) {
    if (id === NONE || !isCupEmpty(state, itemAt(state.customers, id))) continue
    if (first === NONE || emptyAt(state, id) < emptyAt(state, first)) first = id
  }
  if (first === NONE) return
  const { tasks } = itemAt(state.waiters, index)
  const { table } = itemAt(state.customers, first)
  const planned = tasks.findIndex(({ station }) => station === table)
  const [visit] = planned < 0 ? [] : tasks.splice(planned, 1)
  tasks.unshift(visit ?? { station: table, tickets: [], stand: false, isCalled: true })
  if (visit) return
  const who = { waiter: index, customer: first, table }
  emit?.({ type: 'refillCalled', at: state.now, ...who })
}

function emptyAt({ customers }: Room, id: number): number {
  return itemAt(customers, id).cupEmptyAt ?? 0
}

/** Pour, where the waiter was called for it; false where there is nothing to pour. */
export function startPouring(shift: Shift, index: number, id: number): boolean {
  const { state, level } = shift
  const waiter = itemAt(state.waiters, index)
  if (!waiter.visit?.isCalled || !isCupEmpty(state, itemAt(state.customers, id))) return false
  begin(shift, waiter, 'pouring', state.now + refillMs(level).pour, NONE)
  return true
}

/** Leave the pot, where a visit of one's own has nothing else to do; false where nobody wants it. */
export function startLeavingPot(shift: Shift, index: number, id: number): boolean {
  const { state, level } = shift
  const { cupEmptyAt, phase } = itemAt(state.customers, id)
  if (cupEmptyAt === undefined || !hasTime[phase]) return false
  begin(shift, itemAt(state.waiters, index), 'leavingPot', state.now + refillMs(level).pot, NONE)
  return true
}

/** The cup is full, for a while or for good. */
export function refilled(shift: Shift, index: number): void {
  const { state, level, emit } = shift
  const { kind, station } = itemAt(state.waiters, index).doing
  const id = sitterAt(level.floor, state, station)
  const customer = id === NONE ? undefined : itemAt(state.customers, id)
  if (!customer || customer.cupEmptyAt === undefined) return // who wanted it has left
  if (kind === 'pouring') customer.cupEmptyAt = state.now + refillMs(level).every
  else delete customer.cupEmptyAt
  const who = { waiter: index, customer: id, table: station }
  emit?.({ type: kind === 'pouring' ? 'refillPoured' : 'potLeft', at: state.now, ...who })
}
