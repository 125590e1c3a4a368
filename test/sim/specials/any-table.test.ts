// Customers who sit down at any free table: the plan decides which, and never the player.
import { expect, test } from 'vitest'
import { open } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'

const anywhere = level({
  floor: row(4),
  arrivals: comingAt(0, 1, 2, 3, 4),
  rules: [{ type: 'anyTable' }],
})

const tablesOn = (seed: number, of = anywhere) =>
  open(of, 'async', seed)
    .at(10)
    .said('customerSeated')
    .map(({ table }) => table)

test('on different seeds the first customer sits at different tables', () => {
  const firsts = Array.from({ length: 40 }, (_, seed) => tablesOn(seed)[0])
  expect(new Set(firsts)).toEqual(new Set([1, 2, 3, 4]))
})

test('the same seed seats everybody alike, each at a table of their own', () => {
  expect(tablesOn(5)).toEqual(tablesOn(5))
  expect(tablesOn(5).toSorted()).toEqual([1, 2, 3, 4])
})

test('without the rule the first free table is taken', () => {
  expect(tablesOn(5, { ...anywhere, rules: [] })).toEqual([1, 2, 3, 4])
})
