// Random numbers for the plan: one stream a concern, drawn before the shift opens.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { itemAt } from './list.ts'

/** What is drawn, and the number of its stream, which no other has and none ever had: add at the end. */
export const concerns = {
  arrivals: 1,
  looks: 2,
  dishes: 3,
  patience: 4,
  cooking: 5,
  burns: 10,
  drinks: 11,
  chats: 12,
  anyTable: 13,
  pulledByHand: 14,
  courses: 15,
  parties: 16,
  unnumbered: 17,
  twoSuppliers: 18,
  refills: 19,
  payments: 20,
  stock: 21,
  inputs: 24,
} as const

export type Concern = keyof typeof concerns

/** A stream of its own for one concern. Mixing: the finaliser of MurmurHash3 (Appleby). */
export function stream(seed: number, concern: Concern): RandomGenerator {
  let mixed = (seed ^ Math.imul(concerns[concern], 0x9e3779b9)) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return xoroshiro128plus(mixed ^ (mixed >>> 16))
}

/** `value` give or take up to `percent`, at least 1. */
export function spread(value: number, percent: number, random: RandomGenerator): number {
  return Math.max(1, Math.round((value * uniformInt(random, 100 - percent, 100 + percent)) / 100))
}

/** True in so many per cent of the cases. */
export function happens(percent: number, random: RandomGenerator): boolean {
  return uniformInt(random, 1, 100) <= percent
}

/** Of the numbers below `count`, one of each `size` that follow each other; of the rest perhaps one. */
export function chosenOfEach(
  size: number,
  count: number,
  random: RandomGenerator,
): ReadonlySet<number> {
  const chosen = new Set<number>()
  for (let from = 0; from < count; from += size) chosen.add(from + uniformInt(random, 0, size - 1))
  return chosen
}

/** One of `items`, each as often as its weight is of all weights. */
export function weighted<T extends { readonly weight: number }>(
  items: readonly T[],
  random: RandomGenerator,
): T {
  const total = items.reduce((sum, { weight }) => sum + weight, 0)
  let left = uniformInt(random, 1, total)
  for (const item of items) if ((left -= item.weight) <= 0) return item
  return itemAt(items, items.length - 1)
}
