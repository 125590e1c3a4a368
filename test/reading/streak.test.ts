// How many are served in a row.
import { expect, test } from 'vitest'
import { createStreak, prolong, STREAK_MS } from '../../src/reading/index.ts'

test('customers served soon after each other are counted in a row', () => {
  const streak = createStreak()
  const counts = [10_000, 11_500, 11_500 + STREAK_MS].map((at) => prolong(streak, at))
  expect(counts).toEqual([1, 2, 3])
})

test('one served later begins a new row', () => {
  const streak = createStreak()
  prolong(streak, 10_000)
  prolong(streak, 12_000)
  expect(prolong(streak, 12_001 + STREAK_MS)).toBe(1)
})

test('one served before it, as after going back in a replay, begins a new row', () => {
  const streak = createStreak()
  prolong(streak, 60_000)
  prolong(streak, 61_000)
  expect(prolong(streak, 12_000)).toBe(1)
})
