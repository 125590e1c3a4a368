// What a waiter does: one thing at a time, one interval after the other.
import { itemAt } from './list.ts'
import { NONE } from './state.ts'
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

/** There is nothing to do here: a short shrug, never an error. */
export function shrug(shift: Shift, index: number): void {
  const { state, level, emit } = shift
  const waiter = itemAt(state.waiters, index)
  begin(shift, waiter, 'shrugging', state.now + level.work.shrugMs, NONE)
  emit?.({ type: 'waiterShrugged', at: state.now, waiter: index, station: waiter.doing.station })
}
