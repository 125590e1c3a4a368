// Only few of each thing are left. Between looking whether there is one and taking it others come in
// between, and sell the same: unless it is reserved before the payment, by a tag on the shelf.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { isGone, isPlain } from '../customer.ts'
import { itemAt, remove } from '../list.ts'
import { stream } from '../random.ts'
import { isOver } from '../tray.ts'
import type { Room } from '../state.ts'
import type { RuleOf, Shelf } from './rule.ts'
import type { Special } from './special.ts'

export const stock: Special<'stock'> = {
  plan: {
    concern: 'stock',
    draw(rule, plan, _, random) {
      const wanted = wishes(goodsDrawn(rule, random), random)
      return plan.map((each, index) => {
        const dish = wanted[index % Math.max(1, wanted.length)]
        return dish !== undefined && isPlain(each) ? { ...each, dish } : each
      })
    },
  },
  memory: (rule, _, seed) => ({
    shelf: { goods: goodsDrawn(rule, stream(seed, 'stock')), tags: [] },
  }),
  goodsLeft: (_, room, dish) => leftOf(room, dish),
  onGoodsTaken(_, { state }, id) {
    const { goods, tags } = state.specials?.shelf ?? { goods: [], tags: [] }
    const thing = goods.find((each) => each.dish === itemAt(state.customers, id).dish)
    if (thing) thing.left--
    remove(tags, id)
  },
  tagMs: ({ tagMs }) => tagMs,
  saleCosts: ({ cost }) => ({ oversold: cost }),
  toReserve: (_, room) => room.customers.flatMap((__, id) => (canHaveTag(room, id) ? [id] : [])),
  toPutBack: (_, { tickets, customers, specials }) =>
    (specials?.shelf?.tags ?? []).filter((id) => {
      const customer = itemAt(customers, id)
      const { place, isDeclined } = itemAt(tickets, customer.ticket)
      return isDeclined === true || place === 'pulled' || isGone(customer)
    }),
}

/** How many there are of each thing in a shift: the first to be drawn from the stream. */
function goodsDrawn({ goods, few }: RuleOf<'stock'>, random: RandomGenerator): Shelf['goods'] {
  return goods.map((dish) => ({ dish, left: few + uniformInt(random, 0, 1) }))
}

/** What customers want, in order: of each thing one more than there is, in a row. */
function wishes(goods: Shelf['goods'], random: RandomGenerator): readonly string[] {
  const left = goods.slice()
  const all: string[] = []
  while (left.length > 0) {
    const [next] = left.splice(uniformInt(random, 0, left.length - 1), 1)
    if (next) for (let nth = 0; nth <= next.left; nth++) all.push(next.dish)
  }
  return all
}

/** What is left of a thing beside what has a tag; undefined where it is not on the shelf. */
function leftOf({ customers, specials }: Room, dish: string): number | undefined {
  const { goods, tags } = specials?.shelf ?? { goods: [], tags: [] }
  const thing = goods.find((each) => each.dish === dish)
  if (!thing) return undefined
  return thing.left - tags.filter((id) => itemAt(customers, id).dish === dish).length
}

/** Whether somebody has ordered, and what it is can still be sold to others. */
function canHaveTag(room: Room, id: number): boolean {
  const customer = itemAt(room.customers, id)
  const ticket = room.tickets[customer.ticket]
  if (!ticket || isOver(ticket) || isGone(customer) || !isPlain(customer)) return false
  if (ticket.isDeclined || ticket.isShipped || ticket.place === 'toFlambe') return false
  const hasOne = room.specials?.shelf?.tags.includes(id) === true
  return !hasOne && customer.phase === 'waiting' && (leftOf(room, customer.dish) ?? 0) > 0
}
