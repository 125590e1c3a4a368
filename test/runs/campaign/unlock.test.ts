// Which levels of the campaign are open after what, and which is next.
import { describe, expect, test } from 'vitest'
import {
  campaignLevels,
  finalLevel,
  numberedLevels,
  sideLevels,
} from '../../../src/levels/index.ts'
import type { PlannedId } from '../../../src/levels/index.ts'
import { nextLevel, openerOf, starTotal, stateOf } from '../../../src/runs/index.ts'
import type { Reached } from '../../../src/runs/index.ts'

const planned: readonly PlannedId[] = [
  ...numberedLevels,
  ...sideLevels.map(({ level }) => level),
  finalLevel,
]

const won = { tries: 1, failures: 0, stars: 1 }
const failed = (failures: number) => ({ tries: failures, failures, stars: 0 })
const afterAll = (ids: readonly PlannedId[]): Reached =>
  Object.fromEntries(ids.map((id) => [id, won]))
const firstThree = afterAll(numberedLevels.slice(0, 3))

const openAfter = (reached: Reached) => planned.filter((id) => stateOf(id, reached) === 'open')

describe('open is', () => {
  test('only the first level at the beginning', () => {
    expect(openAfter({})).toEqual(['stand-and-wait'])
  })

  test('the second after a star in the first', () => {
    expect(openAfter({ 'stand-and-wait': won })).toEqual(['drop-the-ticket'])
  })

  test('Slow Tuesday with the third after the second', () => {
    const reached = afterAll(['stand-and-wait', 'drop-the-ticket'])
    expect(openAfter(reached)).toEqual(['bell-waits', 'slow-tuesday'])
  })

  test('one way into each chapter after the first', () => {
    expect(openAfter(firstThree)).toEqual([
      'course-by-course',
      'order-received',
      'one-pair-of-hands',
      'slow-tuesday',
      'just-a-refill',
    ])
  })

  test('a level after two failures in the one before, not after one', () => {
    expect(openAfter({ 'stand-and-wait': failed(1) })).toEqual([])
    expect(openAfter({ 'stand-and-wait': failed(2) })).toEqual(['drop-the-ticket'])
  })

  test('a bonus level after its chapter, not before', () => {
    const last = { 'just-a-refill': 'bell-waits', 'two-suppliers': 'guest-has-left' } as const
    for (const [bonus, behind] of Object.entries(last)) {
      const before = numberedLevels.slice(0, numberedLevels.indexOf(behind))
      expect(openAfter(afterAll(before))).not.toContain(bonus)
      expect(openAfter(afterAll([...before, behind]))).toContain(bonus)
    }
  })

  test('the last level when all chapters are done, not before', () => {
    const last = numberedLevels.filter((id) => id !== 'too-many-tickets')
    expect(openAfter(afterAll(last))).not.toContain(finalLevel)
    expect(openAfter(afterAll(numberedLevels))).toContain(finalLevel)
  })
})

test('a level that has been played stays open when the one before is reset', () => {
  const reached = { 'stand-and-wait': failed(0), 'drop-the-ticket': won }
  expect(stateOf('drop-the-ticket', reached)).toBe('played')
})

describe('next is', () => {
  test('the first open level in the order of the numbers', () => {
    expect(nextLevel({})).toBe('stand-and-wait')
    expect(nextLevel(firstThree)).toBe('course-by-course')
  })

  test('a level that was played without success', () => {
    expect(nextLevel({ 'stand-and-wait': failed(1) })).toBe('stand-and-wait')
  })

  test('the last when all chapters are done, and none after it', () => {
    expect(nextLevel(afterAll(numberedLevels))).toBe(finalLevel)
    expect(nextLevel(afterAll([...numberedLevels, finalLevel]))).toBeNull()
  })
})

test('every level that there is has its place in the street', () => {
  const known: readonly string[] = planned
  expect(known.toSorted()).toEqual(campaignLevels.map(({ id }) => id).toSorted())
})

test('a level names the one that opens it', () => {
  expect(openerOf('stand-and-wait')).toBeNull()
  expect(openerOf('last-cake')).toBe('order-received')
  expect(openerOf('one-pair-of-hands')).toBe('bell-waits')
})

test('the stars are counted over all levels but the bonus ones', () => {
  expect(starTotal({ ...firstThree, 'slow-tuesday': won, 'just-a-refill': won })).toEqual({
    won: 4,
    of: 48,
  })
})
