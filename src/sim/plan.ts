// The plan: who comes when and orders what, drawn from level and seed before the first second.
// It never depends on the mode or on what the player does. One random stream a concern.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { itemAt } from './list.ts'
import type { Level } from './level.ts'
import { spread, stream, weighted } from './random.ts'
import * as specials from './specials/moments.ts'
import type { Plan, PlannedCustomer } from './world.ts'

let last: { readonly level: Level; readonly seed: number; readonly plan: Plan } | null = null

/** Every customer of the shift, in order of arrival. A whole room plays one plan: the last is kept. */
export function planOf(level: Level, seed: number): Plan {
  if (last?.level === level && last.seed === seed) return last.plan
  const plan = drawn(level, seed)
  last = { level, seed, plan }
  return plan
}

function drawn(level: Level, seed: number): Plan {
  const arrivals = stream(seed, 'arrivals')
  const dishes = stream(seed, 'dishes')
  const patience = stream(seed, 'patience')
  const cooking = stream(seed, 'cooking')
  const deal = dealer(level.looks, stream(seed, 'looks'))
  const plan: PlannedCustomer[] = []
  let arrivesAt = level.arrivals.firstMs
  while (arrivesAt <= level.arrivals.lastMs) {
    const item = weighted(level.menu, dishes)
    plan.push({
      arrivesAt,
      look: deal(),
      dish: item.dish,
      cookMs: spread(item.cookMs, level.cookSpreadPercent, cooking),
      patiencePercent: spread(100, level.patience.spreadPercent, patience),
    })
    arrivesAt += spread(everyMs(level, arrivesAt), level.arrivals.spreadPercent, arrivals)
  }
  return specials.planned(level, seed, plan)
}

/** How often a customer comes around `at` ms, on average: one in so many ms. */
export function everyMs({ arrivals: { curve } }: Level, at: number): number {
  let every = itemAt(curve, 0).everyMs
  for (const step of curve) if (step.fromMs <= at) every = step.everyMs
  return every
}

/** Deals looks like cards, so that nobody meets a double before the deck is through. */
function dealer(looks: readonly string[], random: RandomGenerator): () => string {
  const deck = looks.slice()
  let left = deck.length
  return () => {
    if (left === 0) left = deck.length
    const index = uniformInt(random, 0, --left)
    const card = itemAt(deck, index)
    deck[index] = itemAt(deck, left)
    deck[left] = card
    return card
  }
}
