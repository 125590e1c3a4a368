// The same order to two cooks: the first dish counts, and the other cook goes on unless told.
import { describe, expect, test } from 'vitest'
import { ticketSituation } from '../../../src/reading/index.ts'
import { planOf } from '../../../src/sim/index.ts'
import type { Level } from '../../../src/sim/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level, patience } from '../../support/level.ts'

const PASS = 0
const pulled = {
  type: 'pulledByHand',
  hurriedOf: 1,
  hurriedBar: 1,
  pullMs: 500,
  plateMs: 1_000,
} as const

/** The order is written at 2.8 s and handed over at 4 s: one dish is done at 7 s, the other at 14 s. */
const raced = level({
  cooks: 2,
  rules: [{ type: 'twoSuppliers', quickMs: 3_000, slowMs: 10_000 }, pulled],
})
const handedOver = (of: Level = raced, seed = 1) =>
  open(of, 'async', seed).at(1_000).visit(1, PASS).at(4_100)
const quickest = ({ room }: ReturnType<typeof open>) => room.customers[0]?.ticket ?? -1

test('by chance the one or the other cook is quick', () => {
  const many = { ...raced, arrivals: comingAt(0, 1, 2, 3, 4, 5, 6, 7) }
  const plan = planOf(many, 3)
  expect(new Set(plan.map(({ cookMs }) => cookMs))).toEqual(new Set([3_000, 10_000]))
  expect(plan.every(({ cookMs, rivalMs = 0 }) => cookMs + rivalMs === 13_000)).toBe(true)
})

describe('one order', () => {
  test('has two cooks at work, each with a ticket that names the other', () => {
    const cafe = handedOver()
    expect(cafe.room.tickets.map(({ place, rival }) => [place, rival])).toEqual([
      ['cooking', 1],
      ['cooking', 0],
    ])
  })

  test.each([1, 2, 3, 4, 5, 6])('is served with the dish that is done first (seed %i)', (seed) => {
    const cafe = handedOver(raced, seed).at(7_100).visit(PASS, 1).at(9_000)
    expect(cafe.times('dishDone')).toEqual([7_000])
    expect(cafe.room.tally.served).toBe(1)
  })
})

describe('the slower cook', () => {
  test('goes on for nobody, and the dish is thrown away', () => {
    const cafe = handedOver().at(7_100)
    const loser = 1 - quickest(cafe)
    const seen = { room: cafe.room, floor: raced.floor }
    expect(ticketSituation(seen, cafe.ticket(loser))).toBe('forNobody')
    cafe.visit(PASS, 1).at(20_000)
    expect(cafe.times('dishWasted')).toEqual([14_000])
    expect(cafe.ticket(loser).place).toBe('pulled')
  })

  test('stops when the ticket is pulled, in the visit that fetches the dish', () => {
    const cafe = handedOver().at(7_100)
    const loser = 1 - quickest(cafe)
    cafe.fetch(loser).at(8_000)
    expect(cafe.said('pullDone')).toHaveLength(1)
    expect(cafe.waiter().hands).toEqual([quickest(cafe)])
    expect(cafe.room.cooks.every(({ ticket }) => ticket === -1)).toBe(true)
  })

  test('is not stopped before there is a first dish', () => {
    const cafe = handedOver().fetch(1).at(6_000)
    expect(cafe.said('pullDone')).toEqual([])
  })
})

test('whoever stands for the order takes the first dish', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const cafe = open(raced, 'blocking', seed).at(1_000).visit(1, PASS).at(7_200)
    expect(cafe.waiter().hands).toHaveLength(1)
  }
})

test('with a customer who leaves before, both cooks go on for nobody', () => {
  const hasty = { ...raced, patience: patience({ foodMs: 3_000, relief: 0 }) }
  const cafe = handedOver(hasty).at(6_500)
  expect(cafe.customer(0).phase).toBe('left')
  expect(cafe.at(20_000).said('dishWasted')).toHaveLength(2)
})

test('a drink is made once, by the waiter', () => {
  const { floor } = level()
  const withBar = { ...floor, stations: [...floor.stations, { kind: 'bar', x: 0, y: 0, node: 0 }] }
  const drinks = { type: 'drinks', percent: 100, menu: [{ drink: 'tea', makeMs: 500, weight: 1 }] }
  const bar = { ...raced, floor: withBar, rules: [...raced.rules, drinks] } as Level
  const cafe = open(bar).at(1_000).visit(1, 3).at(6_000)
  expect(cafe.room.tickets).toHaveLength(1)
})
