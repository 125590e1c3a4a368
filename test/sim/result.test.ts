// The result: what a shift came to, in numbers.
import { describe, expect, test } from 'vitest'
import { levels, lunchRush } from '../../src/levels/index.ts'
import { MODES, resultOf } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { nth, open } from '../support/cafe.ts'
import { comingAt, level, row } from '../support/level.ts'

const shifts = levels.flatMap((each) => MODES.map((mode) => ({ each, mode, name: each.id })))

describe.each(shifts)('the result of $name, $mode,', ({ each, mode }) => {
  const { shift } = playShift(each, 7, mode, robots['first-come'])
  const result = resultOf(shift)

  test('shares all of the waiters’ time', () => {
    expect(result.standingStill + result.working + result.idle).toBeCloseTo(1, 12)
    expect(result.cooks).toBeGreaterThan(0)
    expect(result.cooks).toBeLessThanOrEqual(1)
  })

  test('counts everyone who came once', () => {
    expect(result.served + result.lost + (result.sentHome ?? 0)).toBe(result.customers)
  })

  test('has a score of throughput times satisfaction', () => {
    const minutes = shift.state.now / 60_000
    const mean = shift.state.tally.satisfaction / result.served
    expect(result.throughput).toBeCloseTo(result.served / minutes, 12)
    expect(Math.abs(100 * mean * result.throughput * minutes - result.score)).toBeLessThan(
      result.served,
    )
    expect(result.satisfaction).toBeCloseTo((mean * result.served) / result.customers, 12)
  })
})

describe('the 95th percentile wait', () => {
  test('is the wait that 95 in 100 do not exceed, by nearest rank', () => {
    const { shift } = playShift(lunchRush, 7, 'blocking', robots['first-come'])
    const { p95WaitMs, customers } = resultOf(shift)
    const waits = shift.state.customers.map(({ waitedMs }) => waitedMs)
    expect(waits).toContain(p95WaitMs)
    const within = waits.filter((wait) => wait <= p95WaitMs).length
    const below = waits.filter((wait) => wait < p95WaitMs).length
    expect(within).toBeGreaterThanOrEqual(0.95 * customers)
    expect(below).toBeLessThan(0.95 * customers)
  })

  test('of one customer is that customer’s wait', () => {
    const cafe = open(level()).at(60_000)
    expect(resultOf(cafe.shift)).toMatchObject({ p95WaitMs: 18_000, meanWaitMs: 18_000 })
  })

  test('of two is the longer one', () => {
    const cafe = open(level({ arrivals: comingAt(0, 100) }))
      .at(1_000)
      .visit(1, 0)
      .at(60_000)
    const waits = [0, 1].map((id) => cafe.customer(id).waitedMs)
    expect(resultOf(cafe.shift).p95WaitMs).toBe(Math.max(...waits))
  })
})

describe('a shift', () => {
  test('without customers has a result of nothing', () => {
    const cafe = open(level({ arrivals: comingAt(70_000) })).at(60_000)
    expect(resultOf(cafe.shift)).toMatchObject({
      score: 0,
      satisfaction: 0,
      throughput: 0,
      customers: 0,
      meanWaitMs: 0,
      p95WaitMs: 0,
      idle: 1,
    })
  })

  test('that has only just opened has a result of numbers', () => {
    const result = resultOf(open(level({ floor: row(1) })).shift)
    expect(Object.values(result).filter((value) => Number.isNaN(value))).toEqual([])
  })

  test('scores each served customer once, rounded', () => {
    const cafe = open(level()).at(1_000).visit(1, 0).at(9_000).visit(0, 1).at(60_000)
    const [served] = cafe.said('dishServed')
    expect(served?.points).toBe(Math.round(100 * (1 - 7_300 / 28_000)))
    expect(resultOf(cafe.shift).score).toBe(served?.points)
    expect(nth(cafe.room.customers, 0).points).toBe(served?.points)
  })
})
