// The moments of a sale at which special rules are asked: payments, goods, tags.
import type { Level } from '../level.ts'
import { itemAt } from '../list.ts'
import { isPlain } from '../customer.ts'
import type { Room } from '../state.ts'
import type { Shift } from '../world.ts'
import { specialOf } from './every-special.ts'
import type { Seen } from './special.ts'

/** Whether the payment of an order that has just been answered is declined. */
export function isDeclined(shift: Shift, ticket: number): boolean {
  for (const rule of shift.level.rules) {
    if (specialOf(rule).isDeclined?.(rule, shift, ticket)) return true
  }
  return false
}

/** How long it takes to pack and ship, ms; 0 where nothing is shipped. */
export function packMs({ rules }: Level): number {
  let longest = 0
  for (const rule of rules) longest = Math.max(longest, specialOf(rule).packMs?.(rule) ?? 0)
  return longest
}

/** Whether goods can be shipped before the payment is known. */
export function shipsEarly({ rules }: Level): boolean {
  for (const rule of rules) if (specialOf(rule).shipsEarly?.(rule)) return true
  return false
}

/** Points that it costs to ship what is not paid for. */
export function unpaidCost({ rules }: Level): number {
  let cost = 0
  for (const rule of rules) cost += specialOf(rule).saleCosts?.(rule).unpaid ?? 0
  return cost
}

/** Points that it costs to sell what is gone. */
export function oversoldCost({ rules }: Level): number {
  let cost = 0
  for (const rule of rules) cost += specialOf(rule).saleCosts?.(rule).oversold ?? 0
  return cost
}

/** What of a thing is left for whoever has no tag; Infinity where there is no end of it. */
export function goodsLeft({ level, state }: Seen, dish: string): number {
  for (const rule of level.rules) {
    const left = specialOf(rule).goodsLeft?.(rule, state, dish)
    if (left !== undefined) return left
  }
  return Infinity
}

/** Whether there is something for this customer, by a tag or without. */
export function hasGoods(seen: Seen, id: number): boolean {
  const { specials, customers } = seen.state
  if (!specials?.shelf) return true
  const customer = itemAt(customers, id)
  return (
    !isPlain(customer) || specials.shelf.tags.includes(id) || goodsLeft(seen, customer.dish) > 0
  )
}

/** What a customer ordered leaves the shelf. */
export function takeGoods(shift: Shift, customer: number): void {
  for (const rule of shift.level.rules) specialOf(rule).onGoodsTaken?.(rule, shift, customer)
}

/** How long a tag takes, ms. */
export function tagMs({ rules }: Level): number {
  let longest = 0
  for (const rule of rules) longest = Math.max(longest, specialOf(rule).tagMs?.(rule) ?? 0)
  return longest
}

/** The customers for whom a tag can be hung up now. */
export function toReserve({ level, state }: Seen): readonly number[] {
  for (const rule of level.rules) {
    const found = specialOf(rule).toReserve?.(rule, state)
    if (found) return found
  }
  return []
}

/** The customers whose tag keeps goods from others, and will never be of use. */
export function toPutBack({ level, state }: Seen): readonly number[] {
  for (const rule of level.rules) {
    const found = specialOf(rule).toPutBack?.(rule, state)
    if (found) return found
  }
  return []
}

/** How many tags hang on a thing. */
export function tagsOn({ specials, customers }: Room, dish: string): number {
  const { tags } = specials?.shelf ?? { tags: [] }
  return tags.filter((id) => itemAt(customers, id).dish === dish).length
}
