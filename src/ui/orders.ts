// The order for a shift that somebody plays just so.
import { HOUSE_SEED } from '../levels/index.ts'
import type { Order } from '../play/index.ts'
import type { Mode } from '../sim/index.ts'
import { person } from '../waiters/index.ts'

export function ownShift(level: string, seed: number, mode: Mode): Order {
  return { level, seed, mode, leads: [person], speed: 1, purpose: { type: 'free' } }
}

/** The first shift anybody plays: the campaign's first level, of which nothing is asked before. */
export function firstShift(): Order {
  const purpose = { type: 'campaign', predicted: null } as const
  return { ...ownShift('stand-and-wait', HOUSE_SEED, 'blocking'), purpose }
}

/** The day whose customers these are, ranked or not; null for every other purpose. */
export function dayOfOrder({ purpose }: Order): string | null {
  switch (purpose.type) {
    case 'daily':
    case 'practice':
      return purpose.date
    case 'free':
    case 'campaign':
    case 'round':
    case 'branch':
    case 'workshop':
      return null
    default:
      return purpose satisfies never
  }
}
