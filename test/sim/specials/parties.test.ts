// A party at one table: orders that may cook at once, and a tray that leaves only complete.
import { describe, expect, test } from 'vitest'
import { planOf } from '../../../src/sim/index.ts'
import { see } from '../../../src/waiters/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level, patience } from '../../support/level.ts'

const PASS = 0
const dishes = ['salad', 'roast', 'cake']

/** The only table is taken by a party of three; a dish takes 4 s. */
const party = level({
  hands: 3,
  cooks: 3,
  rules: [{ type: 'parties', parties: 1, oneOf: 1, dishes, cookMs: 4_000 }],
})

/** All three have ordered by 4.4 s, and the tickets are handed over by 6 s. */
const ordered = () =>
  open(party).at(1_000).visit(1).at(2_900).visit(1).at(3_800).visit(1).at(4_700).visit(PASS)

test('one in so many of the first customers is a party, and on other seeds it is another', () => {
  const rules = [{ type: 'parties', parties: 2, oneOf: 2, dishes, cookMs: 1 } as const]
  const many = level({ arrivals: comingAt(0, 1, 2, 3, 4, 5), rules })
  const chosen = Array.from({ length: 30 }, (_, seed) =>
    planOf(many, seed).flatMap(({ toOrder }, at) => (toOrder === 3 ? [at] : [])),
  )
  expect(chosen.every(([first = 9, second = 9]) => first < 2 && second >= 2)).toBe(true)
  expect(new Set(chosen.flat())).toEqual(new Set([0, 1, 2, 3]))
})

describe('ordering', () => {
  test('takes one visit for each, and the hand is up until all have ordered', () => {
    const cafe = open(party).at(1_000).visit(1).at(2_900)
    expect(cafe.customer(0)).toMatchObject({ phase: 'handUp', toOrder: 2 })
    cafe.visit(1).at(3_800).visit(1).at(4_700)
    expect(cafe.customer(0)).toMatchObject({ phase: 'waiting', toOrder: 0 })
    expect(cafe.room.tickets.map(({ dish }) => dish)).toEqual(dishes)
  })

  test('gives the patience back only when all have ordered', () => {
    const cafe = open(party).at(1_000).visit(1).at(2_790)
    const before = cafe.patience(0)
    expect(cafe.at(2_800).patience(0)).toBeLessThanOrEqual(before)
  })
})

describe('the tray', () => {
  test('cooks all at once where three tickets are handed over in one visit', () => {
    const cafe = ordered().at(6_500)
    expect(cafe.room.tickets.map(({ place }) => place)).toEqual(['cooking', 'cooking', 'cooking'])
    expect(new Set(cafe.times('dishDone')).size).toBe(0)
    expect(cafe.at(10_400).times('dishDone')).toEqual([9_900, 10_100, 10_300])
  })

  test('does not leave the pass before it is complete', () => {
    const cafe = ordered().at(10_000).visit(PASS).at(10_050)
    expect(cafe.room.pass).toHaveLength(1)
    expect(cafe.waiter().doing.kind).toBe('shrugging')
    expect(see(cafe.shift, 0).chances).toEqual([])
  })

  test('leaves whole, and is served in one visit', () => {
    const cafe = ordered().at(10_400).visit(PASS, 1).at(10_600)
    expect(cafe.waiter().hands).toHaveLength(3)
    cafe.at(12_000)
    expect(cafe.said('dishServed')).toHaveLength(1)
    expect(cafe.room.tally.served).toBe(1)
    expect(cafe.room.tally.score).toBeGreaterThan(100)
    expect(cafe.room.tickets.every(({ place }) => place === 'table')).toBe(true)
  })

  test('needs a hand for each dish', () => {
    const two = open({ ...party, hands: 2 })
    two.at(1_000).visit(1).at(2_900).visit(1).at(3_800).visit(1).at(4_700).visit(PASS)
    two.at(10_400).visit(PASS).at(11_000)
    expect(two.waiter().hands).toEqual([])
    expect(two.room.pass).toHaveLength(3)
  })

  test('is stood for until it is complete', () => {
    const cafe = ordered().stand().at(10_000)
    expect(cafe.waiter().doing.kind).toBe('standing')
    expect(cafe.at(10_420).waiter().hands).toHaveLength(3)
  })
})

test('a party that leaves takes all of its tickets along', () => {
  const hasty = { ...party, patience: patience({ handUpMs: 5_000, relief: 0 }) }
  const cafe = open(hasty).at(1_000).visit(1).at(2_900).visit(1, PASS).at(8_000)
  expect(cafe.customer(0).phase).toBe('left')
  expect(cafe.room.tickets.map(({ place }) => place)).toEqual(['pulled', 'pulled'])
  expect(cafe.room.cooks.every(({ ticket }) => ticket === -1)).toBe(true)
})

test('a party whose last has not ordered is sent home at closing time, with its tickets', () => {
  const closing = { lastCallMs: 1_000, overtimeMs: 20_000 }
  const cafe = open({ ...party, durationMs: 6_500, closing })
    .at(1_000)
    .visit(1)
  cafe.at(2_900).visit(1, PASS).at(7_000)
  expect(cafe.customer(0).phase).toBe('sentHome')
  expect(cafe.room.tickets.map(({ place }) => place)).toEqual(['pulled', 'pulled'])
})
