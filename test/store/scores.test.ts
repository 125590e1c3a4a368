// High scores: what is kept, in which order, and what two tabs make of each other.
import { describe, expect, test } from 'vitest'
import { addEntry, best, createScoresStore, topTen } from '../../src/store/index.ts'
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

  test('keep the ten best of a level, seed and mode', () => {
    const scores = open()
    for (let score = 1; score <= 12; score++) addEntry(scores, entry({ id: `${score}`, score }))
    expect(ids(scores)).toEqual(['12', '11', '10', '9', '8', '7', '6', '5', '4', '3'])
    expect(scores.getState().entries).toHaveLength(10)
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
})
