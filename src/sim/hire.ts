// The waiter who can be hired in the middle of a shift: whether it is there, what it has earned, and
// that it goes home once it is asked to and has nothing in hand. It is the last of the waiters.
import { itemAt } from './list.ts'
import type { Hire } from './specials/rule.ts'
import type { Room, State } from './state.ts'
import type { Shift } from './world.ts'

/** Whether this waiter is one who can be hired. */
export function isHired({ specials, waiters }: Room, waiter: number): boolean {
  return specials?.hire !== undefined && waiter > 0 && waiter === waiters.length - 1
}

/** Whether this waiter is not in the café now. */
export function isAbsent(room: Room, waiter: number): boolean {
  return isHired(room, waiter) && room.specials?.hire?.presence === 'absent'
}

/** Whether this waiter only finishes what it has in hand. */
export function isLeaving(room: Room, waiter: number): boolean {
  return isHired(room, waiter) && room.specials?.hire?.presence === 'leaving'
}

/** Whether this waiter stands at the kitchen for every ticket: who is hired knows nothing else. */
export function isBlocking(room: Room, waiter: number): boolean {
  return room.mode === 'blocking' || isHired(room, waiter)
}

/** How long somebody has worked for wages by now, ms. */
export function hiredMs({ specials, now }: Room): number {
  const known = specials?.hire
  if (!known) return 0
  return known.workedMs + (known.presence === 'absent' ? 0 : now - known.since)
}

/** Hire, or keep whoever was about to go; false where that is not possible. */
export function hire(shift: Shift): boolean {
  const { state, emit } = shift
  const known = hireIn(state)
  if (!known || known.presence === 'here') return false
  if (known.presence === 'absent') known.since = state.now
  known.presence = 'here'
  emit?.({ type: 'waiterHired', at: state.now, waiter: state.waiters.length - 1 })
  return true
}

/** Ask whoever is hired to go; false where nobody is. */
export function dismiss(shift: Shift): boolean {
  const { state, emit } = shift
  const known = hireIn(state)
  if (known?.presence !== 'here') return false
  known.presence = 'leaving'
  emit?.({ type: 'waiterDismissed', at: state.now, waiter: state.waiters.length - 1 })
  goHome(shift)
  return true
}

/** Whoever is to go does so with empty hands and no ticket. */
export function goHome({ state, emit }: Shift): void {
  const { hire: known } = state.specials ?? {}
  if (known?.presence !== 'leaving') return
  const waiter = state.waiters.length - 1
  const { doing, pad, hands } = itemAt(state.waiters, waiter)
  if (doing.kind !== 'idle' || pad.length + hands.length > 0) return
  known.workedMs += state.now - known.since
  known.presence = 'absent'
  emit?.({ type: 'waiterWentHome', at: state.now, waiter })
}

function hireIn(state: State): Hire | undefined {
  return state.waiters.length > 1 ? state.specials?.hire : undefined
}
