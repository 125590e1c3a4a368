// What is known of the kitchen. Where there is no bell, a dish that is done (or burnt) is as good as
// cooking until a waiter has been at the pass; wherever there is one, everything is known at once.
import { passOf } from '../sim/index.ts'
import type { DeepReadonly, Floor, Room, Ticket, Waiter } from '../sim/index.ts'

export type Seen = { readonly room: Room; readonly floor: Floor }

/** Whether it is heard when a dish is done. */
export function hasBell({ specials }: Room): boolean {
  return specials?.lookedAt === undefined
}

/** Whether anybody knows that the dish of a ticket lies on the pass, when it does. */
export function isKnown(seen: Seen, { readyAt }: DeepReadonly<Ticket>): boolean {
  const lookedAt = seen.room.specials?.lookedAt
  if (lookedAt === undefined || readyAt <= lookedAt) return true
  return seen.room.waiters.some((waiter) => isAtPass(seen.floor, waiter))
}

/** Whether a waiter sees the pass: who is on the way to it, or past it, does not. */
export function isAtPass(floor: Floor, { doing }: DeepReadonly<Waiter>): boolean {
  return doing.kind !== 'walking' && doing.to === floor.stations[passOf(floor)]?.node
}
