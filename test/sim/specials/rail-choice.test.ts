// How many tickets the rail takes is chosen before the first millisecond.
import { describe, expect, test } from 'vitest'
import { open } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'
import { railLength } from '../../../src/sim/index.ts'

const PASS = 0

/** Three customers at once, one cook who is slow. */
const chosen = level({
  floor: row(3),
  arrivals: comingAt(0, 1, 2),
  menu: [{ dish: 'soup', cookMs: 20_000, weight: 1 }],
  rules: [{ type: 'railChoice', most: 8 }],
})

const choose = (tickets: number) => open(chosen).send({ type: 'limitRail', waiter: 0, tickets })

describe('the choice', () => {
  test('decides how many tickets wait for a cook', () => {
    const cafe = choose(1).at(1_500).visit(1, 2, 3, PASS).at(12_000)
    expect(cafe.room.rail).toEqual([1])
    expect(cafe.waiter().pad).toEqual([2])
  })

  test('is the most there can be when nobody chooses', () => {
    const cafe = open(chosen).at(1_500).visit(1, 2, 3, PASS).at(12_000)
    expect(cafe.room.rail).toEqual([1, 2])
  })

  test.each([0, 9, 1.5])('is refused when it is %d', (tickets) => {
    expect(choose(tickets).refusals()).toEqual(['malformed'])
  })

  test('is refused once the shift goes on', () => {
    const cafe = open(chosen).at(1).send({ type: 'limitRail', waiter: 0, tickets: 1 })
    expect(cafe.refusals()).toEqual(['malformed'])
  })

  test('is refused on a level that does not let choose', () => {
    const cafe = open(level()).send({ type: 'limitRail', waiter: 0, tickets: 1 })
    expect(cafe.refusals()).toEqual(['malformed'])
  })
})

test.each([
  ['as many as there are', [], null],
  ['the most that can be chosen', [{ type: 'railChoice', most: 8 }], 8],
  ['a fixed number', [{ type: 'railLimit', tickets: 3 }], 3],
  [
    'the fewest of two rules',
    [
      { type: 'railChoice', most: 8 },
      { type: 'railLimit', tickets: 3 },
    ],
    3,
  ],
] as const)('a rail takes %s', (_, rules, tickets) => {
  const ruled = level({ rules })
  expect(railLength({ level: ruled, state: open(ruled).room })).toBe(tickets)
})

test('a rail takes as many as were chosen', () => {
  expect(railLength({ level: chosen, state: choose(2).room })).toBe(2)
})
