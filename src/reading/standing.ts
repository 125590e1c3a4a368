// Whether the shift stands still, said once for colour, sound, words and panel. Where a person
// plays, what that person's own waiter does decides: a colleague who walks on is no help to a hand
// that is blocked. Where nobody plays, the shift stands still when every waiter does.
import { isAbsent, isBlocking, NONE } from '../sim/index.ts'
import type { Room } from '../sim/index.ts'

export type Standing = 'no' | 'blocked' | 'byChoice'

/** `own` is the person's waiter, or null where nobody plays. */
export function standingOf(room: Room, own: number | null): Standing {
  const { closed, waiters } = room
  const deciding = decidingIn(room, own)
  if (closed || deciding.some(({ doing }) => doing.kind !== 'standing')) return 'no'
  const isBlocked = waiters.some(
    (_, index) => (own === null || index === own) && isMadeToStand(room, index),
  )
  return isBlocked ? 'blocked' : 'byChoice'
}

/** Whether a waiter stands for a dish and could not walk on if it wanted to. */
export function isMadeToStand(room: Room, index: number): boolean {
  const { kind, ticket } = room.waiters[index]?.doing ?? {}
  return isBlocking(room, index) && kind === 'standing' && ticket !== NONE
}

function decidingIn(room: Room, own: number | null): Room['waiters'] {
  return room.waiters.filter((_, index) => (own === null ? !isAbsent(room, index) : index === own))
}

/** For how long that has been so, ms; 0 while it is not. */
export function stoodMs(room: Room, own: number | null): number {
  if (standingOf(room, own) === 'no') return 0
  const deciding = decidingIn(room, own)
  return room.now - Math.max(...deciding.map(({ doing }) => doing.since))
}
