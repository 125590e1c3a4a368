// A customer who leaves takes the ticket along, wherever it is by then.
import { describe, expect, test } from 'vitest'
import { open } from '../support/cafe.ts'
import type { Cafe } from '../support/cafe.ts'
import { comingAt, level, patience, row } from '../support/level.ts'

/** Food patience of `foodMs` from 2.8 s on, when the order of table 1 is taken. */
const hasty = (foodMs: number) => level({ patience: patience({ foodMs }) })
const pulled = (cafe: Cafe) => cafe.said('ticketPulled').map(({ at, ticket }) => [at, ticket])

describe('the ticket of a customer who leaves is pulled', () => {
  test('from the pad', () => {
    const cafe = open(hasty(500)).at(1_000).visit(1, 0).at(3_300)
    expect(pulled(cafe)).toEqual([[3_300, 0]])
    expect(cafe.waiter().pad).toEqual([])
    expect(cafe.at(5_000).times('ticketHandedOver')).toEqual([])
    expect(cafe.times('waiterShrugged')).toEqual([3_800])
  })

  test('from the pad while it goes over the counter', () => {
    const cafe = open(hasty(1_100)).at(1_000).visit(1, 0).at(3_900)
    expect(pulled(cafe)).toEqual([[3_900, 0]])
    expect(cafe.at(4_000).times('ticketHandedOver')).toEqual([])
    expect(cafe.room.rail).toEqual([])
  })

  test('from the cook, who goes on with the next one', () => {
    const two = level({ arrivals: comingAt(0, 10), patience: patience({ foodMs: 6_000 }) })
    const cafe = open(two).at(1_010).visit(2, 1, 0).at(8_800)
    const [started = 0] = cafe.times('cookingStarted')
    expect(pulled(cafe)).toEqual([])
    cafe.at(9_810)
    expect(pulled(cafe)).toEqual([[9_810, 0]])
    expect(cafe.cook(0)).toMatchObject({ ticket: 1, since: 9_810, cookedMs: 9_810 - started })
  })

  test('from the rail', () => {
    const two = level({ arrivals: comingAt(0, 10), patience: patience({ foodMs: 7_500 }) })
    const cafe = open(two).at(1_010).visit(1, 2, 0)
    cafe.at(10_309)
    const rail = [...cafe.room.rail]
    expect(rail).toEqual([1])
    expect(cafe.at(60_000).said('cookingStarted').length).toBeLessThanOrEqual(2)
    expect(pulled(cafe).map(([, ticket]) => ticket)).toContain(1)
  })

  test('from the pass', () => {
    const cafe = open(hasty(8_000)).at(1_000).visit(1, 0).at(10_800)
    expect(pulled(cafe)).toEqual([[10_800, 0]])
    expect(cafe.room.pass).toEqual([])
  })

  test('from the pass while the waiter reaches for the dish', () => {
    const cafe = open(hasty(8_000)).at(1_000).visit(1, 0).at(10_750).visit(0).at(10_900)
    expect(cafe.waiter().hands).toEqual([])
    expect(cafe.times('dishPickedUp')).toEqual([])
    expect(cafe.waiter().doing.kind).toBe('shrugging')
  })

  test('out of the hands', () => {
    const cafe = open(hasty(7_000)).at(1_000).visit(1, 0).at(9_000).visit(0, 1).at(9_799)
    expect(cafe.waiter().hands).toEqual([0])
    expect(cafe.at(9_800).waiter().hands).toEqual([])
    expect(cafe.at(11_000).times('dishServed')).toEqual([])
    expect(cafe.times('waiterShrugged')).toEqual([10_100])
  })

  test('from the wishes of every visit', () => {
    const cafe = open(hasty(8_000)).at(1_000).visit(1, 0).at(9_100).visit(1).fetch(0).at(9_200)
    expect(cafe.waiter().tasks.at(-1)?.tickets).toEqual([0])
    expect(cafe.at(10_900).waiter().visit?.tickets ?? []).toEqual([])
    expect(cafe.waiter().tasks.flatMap(({ tickets }) => tickets)).toEqual([])
  })
})

test('who is being attended does not leave', () => {
  const cafe = open(level({ patience: patience({ handUpMs: 1_001 }) }))
    .at(1_000)
    .visit(1)
  expect(cafe.at(2_700).customer(0).phase).toBe('ordering')
  expect(cafe.at(2_800).customer(0).phase).toBe('waiting')
})

test('who leaves loses the score nothing but the customer', () => {
  const cafe = open(level({ floor: row(1) })).at(60_000)
  expect(cafe.room.tally).toEqual({ score: 0, served: 0, lost: 1, satisfaction: 0 })
})
