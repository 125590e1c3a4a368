// A kitchen without a bell: what is done stays unknown until a waiter is at the pass. The state only
// remembers when somebody was there last; what follows from it is up to whoever reads the room.
import { passOf } from './stations.ts'
import type { Shift } from './world.ts'
import type { SpecialsState } from './specials/rule.ts'

/** What a level without a bell remembers when its shift opens: waiters begin at the pass. */
export function memoryWithoutBell(): SpecialsState {
  return { lookedAt: 0 }
}

/** A waiter sets out from this node: from the pass it takes along what it has seen there. */
export function setOut({ state, level: { floor } }: Shift, from: number): void {
  const { specials } = state
  if (specials?.lookedAt === undefined) return
  if (floor.stations[passOf(floor)]?.node === from) specials.lookedAt = state.now
}
