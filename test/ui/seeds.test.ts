// The high scores: which seeds can be chosen.
import { expect, test } from 'vitest'
import { HOUSE_SEED } from '../../src/levels/index.ts'
import { seedsOf } from '../../src/ui/scores/board.ts'
import { entry } from '../store/entries.ts'

const entries = [
  entry({ id: 'a', score: 1, mode: 'async', seed: 99 }),
  entry({ id: 'b', score: 1, mode: 'blocking', seed: 8 }),
  entry({ id: 'c', score: 1, mode: 'async', seed: 5, level: 'full-house' }),
]

test('the house seed comes first, then those played on the level', () => {
  expect(seedsOf({ entries }, 'lunch-rush', HOUSE_SEED)).toEqual([HOUSE_SEED, 8, 99])
})

test('the chosen seed is there although nobody played it', () => {
  expect(seedsOf({ entries }, 'lunch-rush', 42)).toEqual([HOUSE_SEED, 8, 42, 99])
  expect(seedsOf({ entries: [] }, 'lunch-rush', 42)).toEqual([HOUSE_SEED, 42])
})
