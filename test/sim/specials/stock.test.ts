// Few of each thing: what is looked at before the payment may be gone after it, unless a tag keeps it.
import { describe, expect, test } from 'vitest'
import { saleOf, stationSituation, ticketSituation } from '../../../src/reading/index.ts'
import { openShift, planOf } from '../../../src/sim/index.ts'
import type { Level, SpecialRule } from '../../../src/sim/index.ts'
import { see } from '../../../src/waiters/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'

const [PASS, SHELF] = [0, 3]
const COST = 100
const floor = row(2)
const stations = [...floor.stations, { kind: 'shelf', x: 0, y: 0, node: 1 } as const]

const stock = { type: 'stock', goods: ['cake'], few: 1, tagMs: 200, cost: COST } as const
const paid = { type: 'payments', declinedOf: 100, packMs: 1_000, cost: COST } as const
const declined = { ...paid, declinedOf: 1 } as const

/** Two want a cake, which are written at 2.8 s and 4.6 s. The shelf is beside table 1. */
const shop = (rules: readonly SpecialRule[]): Level =>
  level({ floor: { ...floor, stations }, cooks: 2, arrivals: comingAt(0, 1), rules })

const racing = shop([stock, paid])

/** On this seed there is one cake. */
const ONE = Array.from({ length: 20 }, (_, seed) => seed).find(
  (seed) => openShift(racing, seed, 'async').state.specials?.shelf?.goods[0]?.left === 1,
)

const bothOrdered = (of = racing) => open(of, 'async', ONE).at(1_000).visit(1, 2).at(4_700)
const tagged = (of = racing) => bothOrdered(of).visit(SHELF).at(7_000)
const situations = (cafe: ReturnType<typeof open>) =>
  [0, 1].map((id) => ticketSituation({ room: cafe.room, floor: racing.floor }, cafe.ticket(id)))

test('there are few of each thing or one more, and one customer more wants it', () => {
  const goods = ['cake', 'pie', 'tart']
  const times = Array.from({ length: 11 }, (_, index) => index * 1_000)
  const many = { ...shop([{ ...stock, goods }]), arrivals: comingAt(0, ...times) }
  for (let seed = 0; seed < 30; seed++) {
    const left = openShift(many, seed, 'async').state.specials?.shelf?.goods ?? []
    const all = left.reduce((sum, each) => sum + each.left + 1, 0)
    const wanted = planOf(many, seed).map(({ dish }) => dish)
    for (const { dish, left: count } of left) {
      expect([1, 2]).toContain(count)
      const first = wanted.indexOf(dish)
      expect(wanted.slice(first, first + count + 1)).toEqual(Array(count + 1).fill(dish))
      expect(wanted.slice(0, all).filter((each) => each === dish)).toHaveLength(count + 1)
    }
  }
})

describe('without a tag', () => {
  test('one cake is sold to both, and the second has paid for nothing', () => {
    const cafe = bothOrdered().visit(PASS).at(14_000).visit(PASS, 1, 2).at(25_000)
    const [{ points = 0 } = {}] = cafe.said('dishServed')
    expect(points).toBeGreaterThan(0)
    expect(cafe.said('oversold')).toMatchObject([{ customer: 1, points: -Math.min(points, COST) }])
    expect(cafe.room.tally).toMatchObject({ served: 1, lost: 1, score: 0 })
    expect(cafe.customer(1).phase).toBe('left')
  })

  test('the shelf still says one to both', () => {
    const cafe = bothOrdered()
    expect(situations(cafe)).toEqual(['toReserve', 'toReserve'])
    const found = stationSituation({ room: cafe.room, level: racing }, SHELF, 0)
    expect(found).toEqual({
      kind: 'shelf',
      goods: [{ dish: 'cake', left: 1 }],
      toReserve: 2,
      toPutBack: 0,
    })
  })
})

describe('with a tag', () => {
  test('the cake is kept for the first, and the second can be told at once', () => {
    const cafe = tagged()
    expect(cafe.said('goodsReserved')).toMatchObject([{ ticket: 0 }])
    expect(situations(cafe)).toEqual(['toHandOver', 'soldOut'])
    expect(see(cafe.shift, 0).chances).toContainEqual({ kind: 'turnDown', station: 2, customer: 1 })
    expect(saleOf({ room: cafe.room, floor: racing.floor }, cafe.customer(0))?.hasTag).toBe(true)
    cafe.visit(2).at(9_000)
    expect(cafe.said('turnedDown')).toMatchObject([{ customer: 1, reason: 'soldOut', points: 0 }])
    cafe.visit(PASS).at(17_000).visit(PASS, 1).at(25_000)
    expect(cafe.said('dishServed')).toMatchObject([{ customer: 0 }])
    expect(cafe.said('oversold')).toEqual([])
  })

  test('whoever orders after that hears it before there is a ticket', () => {
    const later = { ...racing, arrivals: comingAt(0, 9_000) }
    const cafe = open(later, 'async', ONE).at(1_000).visit(1).at(2_900).visit(SHELF).at(10_100)
    cafe.visit(2).at(13_000)
    expect(cafe.said('orderTaken')).toHaveLength(1)
    expect(cafe.said('turnedDown')).toMatchObject([{ customer: 1, ticket: -1, reason: 'soldOut' }])
  })

  test('that of a declined order has to be put back before somebody else can have it', () => {
    const of = shop([stock, declined])
    const cafe = tagged(of).visit(PASS).at(13_500)
    expect(cafe.said('orderDeclined').length).toBeGreaterThan(0)
    expect(see(cafe.shift, 0).chances.map(({ kind }) => kind)).toContain('putBack')
    expect(cafe.room.specials?.shelf?.tags).toEqual([0])
    cafe.visit(SHELF).at(16_000)
    expect(cafe.said('goodsPutBack')).toHaveLength(1)
    expect(cafe.room.specials?.shelf?.tags).not.toContain(0)
  })

  test('nobody at the shelf has anything to do twice', () => {
    const cafe = tagged().visit(SHELF).at(9_000)
    expect(cafe.said('waiterShrugged')).toHaveLength(1)
  })
})

test('where there is no shelf to go to, robots leave it alone', () => {
  const nowhere = { ...racing, floor }
  const cafe = open(nowhere, 'async', ONE).at(1_100).visit(1).at(3_000)
  expect(see(cafe.shift, 0).chances.map(({ kind }) => kind)).toEqual(['takeOrder', 'handOver'])
})
