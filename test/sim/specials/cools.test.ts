// Dishes that get cold: points are lost for each whole second on the pass.
import { expect, test } from 'vitest'
import { open } from '../../support/cafe.ts'
import { level, row } from '../../support/level.ts'

const PASS = 0
const cold = level({ floor: row(1), rules: [{ type: 'cools', pointsPerSecond: 5 }] })
const warm = { ...cold, rules: [] }

/** The points of a dish that is done at 9 s and is fetched by a waiter who sets out at `at`. */
const pointsAt = (at: number, of = cold) => {
  const cafe = open(of).at(1_000).visit(1, PASS).at(4_500).visit(1).at(at)
  return cafe
    .visit(PASS, 1)
    .at(at + 4_000)
    .said('dishServed')[0]?.points
}

test('a dish that is fetched at once loses nothing', () => {
  expect(pointsAt(8_100)).toBe(pointsAt(8_100, warm))
})

test('a dish that has lain for three seconds and a bit has lost three times five points', () => {
  const lain = open(cold).at(1_000).visit(1, PASS).at(9_000).times('dishDone')[0] ?? 0
  const at = lain + 2_400 // and a second's walk
  expect(pointsAt(at)).toBe((pointsAt(at, warm) ?? 0) - 15)
})

test('no dish costs more points than it brings', () => {
  const dear = { ...cold, rules: [{ type: 'cools', pointsPerSecond: 90 } as const] }
  expect(pointsAt(14_000, dear)).toBe(0)
})
