// The task list: six visits at most, taken off at will, worked through in order.
import { describe, expect, test } from 'vitest'
import { open } from '../support/cafe.ts'
import { comingAt, level, row } from '../support/level.ts'

const long = level({ floor: row(8), arrivals: comingAt(50_000) })

describe('the task list', () => {
  test('is worked through in the order of the taps', () => {
    const cafe = open(long).visit(1, 3, 2).at(60_000)
    expect(cafe.said('waiterArrived').map(({ station }) => station)).toEqual([1, 3, 2])
  })

  test('holds six visits and refuses the seventh', () => {
    const cafe = open(long).visit(1, 2, 3, 4, 5, 6, 7)
    expect(cafe.tasks()).toEqual([1, 2, 3, 4, 5, 6])
    expect(cafe.refusals()).toEqual(['taskListFull'])
  })

  test('has room again once the first visit is attended', () => {
    const cafe = open(long).visit(1, 2, 3, 4, 5, 6).at(1_000).visit(7)
    expect(cafe.tasks()).toEqual([2, 3, 4, 5, 6, 7])
  })

  test('takes the last visit off when undone', () => {
    const cafe = open(long).visit(1, 2, 3).undo()
    expect(cafe.tasks()).toEqual([1, 2])
    expect(cafe.said('visitDropped').map(({ station }) => station)).toEqual([3])
  })

  test('loses a dropped visit and goes on with the others', () => {
    const cafe = open(long).visit(1, 2, 3).drop(2).at(10_000)
    expect(cafe.said('waiterArrived').map(({ station }) => station)).toEqual([1, 3])
  })

  test('may hold a station again that is being attended', () => {
    const cafe = open(long).visit(1).at(1_100)
    expect(cafe.waiter().visit?.station).toBe(1)
    expect(cafe.visit(1).tasks()).toEqual([1])
    expect(cafe.refusals()).toEqual([])
  })
})

describe('dropping the visit under way', () => {
  test('ends the walk at the next place, and the waiter rests there', () => {
    const cafe = open(long).visit(5).at(1_500).drop(5).at(1_999)
    expect(cafe.waiter().doing.kind).toBe('walking')
    expect(cafe.at(2_000).waiter().doing.kind).toBe('idle')
    expect(cafe.place()).toEqual({ x: 200, y: 100 })
    expect(cafe.times('waiterArrived')).toEqual([])
  })

  test('lets the waiter turn to the next visit from there', () => {
    const cafe = open(long).visit(5, 1).at(2_500).drop(5).at(5_000)
    expect(cafe.said('waiterDeparted')).toEqual([
      { type: 'waiterDeparted', at: 0, waiter: 0, station: 5 },
      { type: 'waiterDeparted', at: 3_000, waiter: 0, station: 1 },
    ])
    expect(cafe.times('waiterArrived')).toEqual([5_000])
  })

  test('at the very start of it keeps the waiter where it is', () => {
    const cafe = open(long).visit(5).undo()
    expect(cafe.waiter().doing.kind).toBe('idle')
    expect(cafe.place()).toEqual({ x: 0, y: 100 })
  })

  test('right at a place ends the walk right there', () => {
    const cafe = open(long).visit(5).at(2_000).drop(5)
    expect(cafe.waiter().doing.kind).toBe('idle')
    expect(cafe.place()).toEqual({ x: 200, y: 100 })
  })

  test('and tapping it again goes on from the next place', () => {
    const cafe = open(long).visit(5).at(1_500).drop(5).visit(5).at(5_000)
    expect(cafe.times('waiterArrived')).toEqual([5_000])
  })
})

describe('a visit with nothing to do', () => {
  test('is a short shrug, never an error', () => {
    const cafe = open(long).visit(1).at(1_299)
    expect(cafe.waiter().doing.kind).toBe('shrugging')
    expect(cafe.said('waiterShrugged')).toEqual([
      { type: 'waiterShrugged', at: 1_000, waiter: 0, station: 1 },
    ])
    expect(cafe.at(1_300).waiter().doing.kind).toBe('idle')
    expect(cafe.refusals()).toEqual([])
  })

  test('at the kitchen is a shrug too', () => {
    expect(open(long).visit(0).times('waiterShrugged')).toEqual([0])
  })

  test('is one at a table that waits for food while the hands are empty', () => {
    const cafe = open(level()).at(1_000).visit(1).at(3_000).visit(1)
    expect(cafe.times('waiterShrugged')).toEqual([3_000])
  })
})
