// A menu: the next course is ordered when the one before has been eaten, not sooner.
import { describe, expect, test } from 'vitest'
import { planOf } from '../../../src/sim/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level } from '../../support/level.ts'

const PASS = 0
const dishes = [
  { dish: 'salad', cookMs: 2_000 },
  { dish: 'roast', cookMs: 3_000 },
]

/** The only customer eats a salad and then a roast; asking too early costs 2 s. */
const menu = level({
  rules: [{ type: 'courses', menus: 1, oneOf: 1, dishes, eatMs: 2_000, tooEarlyMs: 2_000 }],
})

/** The salad is done at 6 s, served at about 8 s and eaten 2 s later. */
const salad = () => open(menu).at(1_000).visit(1, PASS).at(6_100).visit(PASS, 1)

test('one in so many of the first customers has a menu, and on other seeds it is another', () => {
  const rules = [{ type: 'courses', menus: 2, oneOf: 2, dishes, eatMs: 1, tooEarlyMs: 1 } as const]
  const many = level({ arrivals: comingAt(0, 1, 2, 3, 4, 5), rules })
  const chosen = Array.from({ length: 30 }, (_, seed) =>
    planOf(many, seed).flatMap(({ toCome }, at) => (toCome === 1 ? [at] : [])),
  )
  expect(chosen.every(({ length }) => length === 2)).toBe(true)
  expect(chosen.every(([first = 9, second = 9]) => first < 2 && second < 4)).toBe(true)
  expect(new Set(chosen.flat())).toEqual(new Set([0, 1, 2, 3]))
})

describe('a course', () => {
  test('is served without points, and the hand is up again when it is eaten', () => {
    const cafe = salad().at(9_000)
    const [served = 0] = cafe.times('courseServed')
    expect(cafe.customer(0)).toMatchObject({ dish: 'salad', phase: 'eating', toCome: 1 })
    expect(cafe.room.tally).toMatchObject({ score: 0, served: 0 })
    cafe.at(served + 2_000)
    expect(cafe.customer(0)).toMatchObject({ dish: 'roast', phase: 'handUp', toCome: 0 })
    expect(cafe.times('handRaised')).toEqual([1_000, served + 2_000])
  })

  test('that is the last is the meal', () => {
    const cafe = salad().at(10_500).visit(1, PASS).at(16_500).visit(PASS, 1).at(24_000)
    expect(cafe.said('dishServed')).toHaveLength(1)
    expect(cafe.room.tally.served).toBe(1)
    expect(cafe.customer(0).phase).toBe('served')
    expect(cafe.room.tickets.map(({ dish, place }) => [dish, place])).toEqual([
      ['salad', 'table'],
      ['roast', 'table'],
    ])
  })

  test('is cooked as long as it says', () => {
    const cafe = salad().at(10_500).visit(1, PASS).at(20_000)
    const [from = 0, later = 0] = cafe.times('cookingStarted')
    expect(cafe.times('dishDone')).toEqual([from + 2_000, later + 3_000])
  })
})

describe('asking for the next course', () => {
  test('while one is cooking is too early, and costs the waiter two seconds', () => {
    const cafe = open(menu).at(1_000).visit(1).at(2_900).visit(1).at(3_000)
    expect(cafe.said('askedTooEarly')).toHaveLength(1)
    expect(cafe.waiter().doing.kind).toBe('apologising')
    expect(cafe.at(4_850).waiter().doing.kind).toBe('apologising')
    expect(cafe.at(5_000).waiter().doing.kind).toBe('idle')
    expect(cafe.room.tickets).toHaveLength(1)
  })

  test('while one is eaten is too early as well', () => {
    const cafe = salad().at(8_700)
    expect(cafe.customer(0).phase).toBe('eating')
    expect(cafe.visit(1).at(8_800).waiter().doing.kind).toBe('apologising')
  })

  test('of whoever has no menu is a shrug', () => {
    const cafe = open(level()).at(1_000).visit(1).at(2_900).visit(1).at(3_000)
    expect(cafe.waiter().doing.kind).toBe('shrugging')
    expect(cafe.said('askedTooEarly')).toEqual([])
  })
})

describe('at the end', () => {
  const closing = { lastCallMs: 8_000, overtimeMs: 20_000 }

  test('a menu that is not eaten up counts as lost', () => {
    const cafe = salad().at(9_000)
    const short = open({ ...menu, durationMs: 9_000 })
      .at(1_000)
      .visit(1, PASS)
      .at(6_100)
    expect(cafe.customer(0).phase).toBe('eating')
    short.visit(PASS, 1).at(9_000)
    expect(short.customer(0).phase).toBe('unserved')
    expect(short.room.tally).toMatchObject({ served: 0, lost: 1 })
  })

  test('there is no next course after closing time', () => {
    const two = { ...menu, arrivals: comingAt(0, 200), durationMs: 9_000, closing }
    const cafe = open(two).at(1_300).visit(1, 2, PASS).at(8_000)
    cafe.stand().at(8_400).visit(1).at(13_000)
    expect(cafe.customer(0).phase).toBe('unserved')
    expect(cafe.room.closed).toBe(false)
    expect(cafe.times('handRaised')).toEqual([1_000, 1_200])
  })
})
