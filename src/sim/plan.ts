// The plan: who comes when and orders what, drawn from level and seed before the first second.
// It never depends on the mode or on what the player does. One random stream a concern.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { entry } from './entry.ts'
import type { Level, MenuItem } from './level.ts'

export type PlannedCustomer = {
  readonly arrivesAt: number // ms since opening
  readonly look: string
  readonly dish: string
  readonly cookMs: number
  readonly patiencePercent: number
}
export type Plan = readonly PlannedCustomer[]

/** Seeds are whole numbers from 0 to this. */
export const MAX_SEED = 4_294_967_295

const concerns = { arrivals: 1, looks: 2, dishes: 3, patience: 4, cooking: 5 } as const

/** Every customer of the shift, in order of arrival. */
export function planOf(level: Level, seed: number): Plan {
  const arrivals = stream(seed, concerns.arrivals)
  const dishes = stream(seed, concerns.dishes)
  const patience = stream(seed, concerns.patience)
  const cooking = stream(seed, concerns.cooking)
  const deal = dealer(level.looks, stream(seed, concerns.looks))
  const totalWeight = level.menu.reduce((sum, item) => sum + item.weight, 0)
  const plan: PlannedCustomer[] = []
  let arrivesAt = level.arrivals.firstMs
  while (arrivesAt <= level.arrivals.lastMs) {
    const item = pick(level.menu, uniformInt(dishes, 1, totalWeight))
    plan.push({
      arrivesAt,
      look: deal(),
      dish: item.dish,
      cookMs: spread(item.cookMs, level.cookSpreadPercent, cooking),
      patiencePercent: spread(100, level.patience.spreadPercent, patience),
    })
    arrivesAt += spread(everyMs(level, arrivesAt), level.arrivals.spreadPercent, arrivals)
  }
  return plan
}

/** A stream of its own for one concern. Mixing: the finaliser of MurmurHash3 (Appleby). */
function stream(seed: number, concern: number): RandomGenerator {
  let mixed = (seed ^ Math.imul(concern, 0x9e3779b9)) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return xoroshiro128plus(mixed ^ (mixed >>> 16))
}

/** `value` give or take up to `percent`, at least 1. */
function spread(value: number, percent: number, random: RandomGenerator): number {
  return Math.max(1, Math.round((value * uniformInt(random, 100 - percent, 100 + percent)) / 100))
}

/** How often a customer comes around `at` ms, on average: one in so many ms. */
export function everyMs({ arrivals: { curve } }: Level, at: number): number {
  let every = entry(curve, 0).everyMs
  for (const step of curve) if (step.fromMs <= at) every = step.everyMs
  return every
}

function pick(menu: readonly MenuItem[], ticketNumber: number): MenuItem {
  let left = ticketNumber
  for (const item of menu) if ((left -= item.weight) <= 0) return item
  return entry(menu, menu.length - 1)
}

/** Deals looks like cards, so that nobody meets a double before the deck is through. */
function dealer(looks: readonly string[], random: RandomGenerator): () => string {
  const deck = looks.slice()
  let left = deck.length
  return () => {
    if (left === 0) left = deck.length
    const index = uniformInt(random, 0, --left)
    const card = entry(deck, index)
    deck[index] = entry(deck, left)
    deck[left] = card
    return card
  }
}
