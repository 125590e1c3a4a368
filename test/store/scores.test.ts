// High scores: what is kept, in which order, and what two tabs make of each other.
import { describe, expect, test } from 'vitest'
import {
  addEntry,
  best,
  createScoresStore,
  deleteEntry,
  reviseEntry,
  topTen,
} from '../../src/store/index.ts'
import type { Entry } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { entry } from './entries.ts'

const open = (storage = memoryStorage()) =>
  createScoresStore(storage, (key) => {
    throw new Error(`unexpected damage: ${key}`)
  })

const ids = (scores: ReturnType<typeof open>, mode: 'blocking' | 'async' = 'async') =>
  topTen(scores.getState(), 'lunch-rush', 7, mode).map(({ id }) => id)

describe('high scores', () => {
  test('are there again after a reload, replay and all', () => {
    const storage = memoryStorage()
    addEntry(open(storage), entry({ id: 'a', score: 300 }))
    expect(open(storage).getState().entries).toEqual([entry({ id: 'a', score: 300 })])
  })

  test('say whether a new one is the best', () => {
    const scores = open()
    expect(addEntry(scores, entry({ id: 'a', score: 300 }))).toBe(true)
    expect(addEntry(scores, entry({ id: 'b', score: 200 }))).toBe(false)
    expect(addEntry(scores, entry({ id: 'c', score: 301 }))).toBe(true)
    expect(best(scores.getState(), 'lunch-rush', 7, 'async')?.id).toBe('c')
  })

  test('put the earlier first when two are equal', () => {
    const scores = open()
    addEntry(scores, entry({ id: 'first', score: 300, date: '2026-03-05T12:00:00.000Z' }))
    const again = addEntry(
      scores,
      entry({ id: 'second', score: 300, date: '2026-03-06T12:00:00.000Z' }),
    )
    expect(again).toBe(false)
    expect(ids(scores)).toEqual(['first', 'second'])
  })

  test('list the ten best of a level, seed and mode, and keep them all', () => {
    const scores = open()
    for (let score = 1; score <= 12; score++) addEntry(scores, entry({ id: `${score}`, score }))
    expect(ids(scores)).toEqual(['12', '11', '10', '9', '8', '7', '6', '5', '4', '3'])
    expect(scores.getState().entries).toHaveLength(12)
  })

  test('count each level, seed and mode by itself', () => {
    const scores = open()
    addEntry(scores, entry({ id: 'house', score: 300 }))
    expect(addEntry(scores, entry({ id: 'blocking', score: 10, mode: 'blocking' }))).toBe(true)
    expect(addEntry(scores, entry({ id: 'seed', score: 10, seed: 8 }))).toBe(true)
    expect(addEntry(scores, entry({ id: 'level', score: 10, level: 'full-house' }))).toBe(true)
    expect(ids(scores)).toEqual(['house'])
    expect(ids(scores, 'blocking')).toEqual(['blocking'])
    expect(best(scores.getState(), 'lunch-rush', 8, 'async')?.id).toBe('seed')
  })
})

describe('high scores over time and tabs', () => {
  test('of two open tabs are all kept', () => {
    const storage = memoryStorage()
    const one = open(storage)
    const other = open(storage)
    addEntry(one, entry({ id: 'one', score: 300 }))
    expect(addEntry(other, entry({ id: 'other', score: 200 }))).toBe(false)
    expect(ids(other)).toEqual(['one', 'other'])
    addEntry(one, entry({ id: 'one more', score: 100 }))
    expect(ids(open(storage))).toEqual(['one', 'other', 'one more'])
  })

  test('get their par and stars when it is known, also where another tab has it only without', () => {
    const storage = memoryStorage()
    const one = open(storage)
    const other = open(storage)
    const early = entry({ id: 'a', score: 300, par: 0, stars: 0 })
    addEntry(one, early)
    addEntry(other, entry({ id: 'b', score: 200 }))
    reviseEntry(one, { ...early, par: 310, stars: 3 })
    addEntry(other, entry({ id: 'c', score: 100 }))
    const [first] = topTen(open(storage).getState(), 'lunch-rush', 7, 'async')
    expect(first).toMatchObject({ id: 'a', par: 310, stars: 3 })
  })

  test('that were deleted stay so, whatever another tab still knows', () => {
    const storage = memoryStorage()
    const one = open(storage)
    addEntry(one, entry({ id: 'a', score: 300 }))
    const other = open(storage)
    deleteEntry(one, 'a')
    reviseEntry(other, entry({ id: 'a', score: 300, par: 900 }))
    addEntry(other, entry({ id: 'b', score: 200 }))
    expect(ids(one)).toEqual([])
    expect(ids(other)).toEqual(['b'])
    expect(ids(open(storage))).toEqual(['b'])
  })
})

const played = (facts: Partial<Entry>) => ({ ...entry({ id: 'odd', score: 999 }), ...facts })

describe('never ranked', () => {
  const { result } = entry({ id: '', score: 999 })

  test.each([
    ['a shift taken over from another run', played({ branchAtMs: 40_000 })],
    ['a shift by earlier rules', played({ result: { ...result, rules: 0 } })],
    ['a shift by rules to come', played({ result: { ...result, rules: 2 } })],
  ])('is %s, and it is kept', (_what, odd) => {
    const storage = memoryStorage()
    const scores = open(storage)
    expect(addEntry(scores, odd)).toBe(false)
    expect(addEntry(scores, entry({ id: 'mine', score: 5 }))).toBe(true)
    expect(ids(open(storage))).toEqual(['mine'])
    expect(open(storage).getState().entries).toContainEqual(odd)
  })

  test('while a daily shift is', () => {
    const scores = open()
    expect(addEntry(scores, played({ daily: '2026-03-05' }))).toBe(true)
  })
})

test('what a later version adds to an entry is kept', () => {
  const storage = memoryStorage()
  const later = {
    ...entry({ id: 'later', score: 300 }),
    hat: 'red',
    result: { ...entry({ id: '', score: 300 }).result, tips: 4 },
  }
  const result = { level: 'attic', levelVersion: 1, seed: 1, mode: 'threads', rules: 7, score: 12 }
  const text = JSON.stringify({
    state: { entries: [later, { ...later, id: 'odd', result }] },
    version: 1,
  })
  storage.setItem('cafe-await/runs', text)
  addEntry(open(storage), entry({ id: 'mine', score: 5 }))
  expect(open(storage).getState().entries.slice(0, 2)).toEqual([
    later,
    { ...later, id: 'odd', result },
  ])
})

test('an entry that is put in its own place again has what was said last', () => {
  const scores = createScoresStore(memoryStorage(), () => {})
  const filed = { ...entry({ id: 'a', score: 300 }), name: '' }
  addEntry(scores, filed)
  for (const name of ['A', 'Ad', 'Ada']) reviseEntry(scores, { ...filed, name })
  expect(scores.getState().entries).toMatchObject([{ name: 'Ada' }])
})
