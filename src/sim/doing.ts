// What a waiter does: one thing at a time, one interval after the other.
import { nodeOf, walkMs } from './aisles.ts'
import { itemAt } from './list.ts'
import { setOut } from './bell.ts'
import { NEVER, NONE } from './state.ts'
import type { DoingKind, Waiter } from './state.ts'
import type { Shift } from './world.ts'

/** Book the time of what the waiter did until now, and begin something else at the same place. */
export function begin(
  { state: { now } }: Shift,
  waiter: Waiter,
  kind: DoingKind,
  until: number,
  ticket: number,
): void {
  book(waiter, now)
  const { doing } = waiter
  doing.kind = kind
  doing.since = now
  doing.until = until
  doing.from = doing.to
  doing.ticket = ticket
}

/** Add the time since the present doing began to its total. */
export function book(waiter: Waiter, now: number): void {
  const { kind, since } = waiter.doing
  const spentMs = now - since
  if (kind === 'walking') waiter.walkedMs += spentMs
  else if (kind === 'standing') waiter.stoodMs += spentMs
  else if (kind === 'idle') waiter.idledMs += spentMs
  else waiter.attendedMs += spentMs
}

/** Go to the first visit of the task list, or rest. */
export function goOn(shift: Shift, index: number): void {
  const { state, aisles, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { doing, tasks } = waiter
  waiter.visit = null
  const next = tasks[0]
  if (!next) {
    begin(shift, waiter, 'idle', NEVER, NONE)
    doing.station = NONE
    return
  }
  const there = nodeOf(aisles, next.station) ?? doing.to
  begin(shift, waiter, 'walking', state.now + walkMs(aisles, doing.to, there), NONE)
  setOut(shift, doing.from)
  doing.to = there
  doing.station = next.station
  emit?.({ type: 'waiterDeparted', at: state.now, waiter: index, station: next.station })
}

/** There is nothing to do here: a short shrug, never an error. */
export function shrug(shift: Shift, index: number): void {
  const { state, level, emit } = shift
  const waiter = itemAt(state.waiters, index)
  begin(shift, waiter, 'shrugging', state.now + level.work.shrugMs, NONE)
  emit?.({ type: 'waiterShrugged', at: state.now, waiter: index, station: waiter.doing.station })
}
