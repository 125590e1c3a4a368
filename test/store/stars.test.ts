// Stars: shares of what the robots reach.
import { expect, test } from 'vitest'
import { stars } from '../../src/store/index.ts'

test.each([
  [0, 0],
  [199, 0],
  [200, 1],
  [324, 1],
  [325, 2],
  [424, 2],
  [425, 3],
  [900, 3],
])('%i points against a par of 500 are %i stars', (score, count) => {
  expect(stars(score, 500)).toBe(count)
})

test('there are no stars while par is nothing', () => {
  expect(stars(100, 0)).toBe(0)
})
