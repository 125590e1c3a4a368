// The scheduler: what falls on one millisecond happens in one order, in doubt for the customer.
import { describe, expect, test } from 'vitest'
import { advanceTo, nextAt } from '../../src/sim/index.ts'
import { open } from '../support/cafe.ts'
import type { Cafe } from '../support/cafe.ts'
import { comingAt, level, patience, row } from '../support/level.ts'

const happenings = (cafe: Cafe, at: number) =>
  cafe.events.filter((event) => event.at === at).map(({ type }) => type)

describe('within one millisecond in the room', () => {
  test('a dish is done before a waiter arrives, who finds it on the pass', () => {
    const cafe = open(level()).at(1_000).visit(1, 0, 2).at(8_000).visit(0).at(9_100)
    expect(happenings(cafe, 9_000)).toEqual(['dishDone'])
    cafe.at(10_000)
    const late = open(level()).at(1_000).visit(1, 0).at(4_000).visit(1).at(8_000).visit(0)
    expect(happenings(late.at(9_100), 9_000)).toEqual(['dishDone', 'waiterArrived'])
    expect(late.waiter().hands).toEqual([0])
    expect(late.times('waiterShrugged')).toEqual([5_000])
  })

  test('a waiter arrives before the customer there loses patience', () => {
    const cafe = open(level()).at(18_000).visit(1).at(19_000)
    expect(cafe.customer(0).phase).toBe('ordering')
    expect(open(level()).at(18_001).visit(1).at(19_001).customer(0).phase).toBe('left')
  })

  test('a waiter arrives before a hand is raised', () => {
    const cafe = open(level()).visit(1).at(1_000)
    expect(happenings(cafe, 1_000)).toEqual(['waiterArrived', 'waiterShrugged', 'handRaised'])
  })
})

describe('within one millisecond at the door', () => {
  test('a table is freed before somebody in the queue gives up', () => {
    const small = { floor: row(1), arrivals: comingAt(0, 100) }
    const cafe = open(
      level({ ...small, patience: patience({ handUpMs: 9_000, queueMs: 9_900 }) }),
    ).at(10_000)
    expect(happenings(cafe, 10_000)).toEqual(['customerLeft', 'customerSeated'])
    expect(cafe.customer(1).phase).toBe('reading')
  })

  test('somebody leaves before somebody comes, who gets the table', () => {
    const cafe = open(level({ floor: row(1), arrivals: comingAt(0, 19_000) })).at(19_000)
    expect(happenings(cafe, 19_000)).toEqual(['customerLeft', 'customerArrived', 'customerSeated'])
  })

  test('whoever queues leaves before somebody comes', () => {
    const cafe = open(
      level({
        floor: row(1),
        arrivals: comingAt(0, 100, 5_100),
        patience: patience({ queueMs: 5_000, handUpMs: 50_000 }),
      }),
    ).at(5_100)
    expect(happenings(cafe, 5_100)).toEqual(['customerLeft', 'customerArrived', 'customerQueued'])
    expect(cafe.room.queue).toEqual([2])
  })
})

describe('within one millisecond', () => {
  test('cooks come in the order of their numbers', () => {
    const pair = level({ floor: row(2), cooks: 2, arrivals: comingAt(0, 10) })
    const cafe = open({ ...pair, work: { ...pair.work, handOverMs: 0 } })
    cafe.at(1_010).visit(1, 2, 0).at(20_000)
    const [done = 0] = cafe.times('dishDone')
    expect(cafe.said('dishDone').map(({ at, cook }) => [at, cook])).toEqual([
      [done, 0],
      [done, 1],
    ])
  })

  test('closing is last', () => {
    const cafe = open(level({ durationMs: 10_500 }))
      .at(1_000)
      .visit(1, 0)
      .at(9_000)
      .visit(0, 1)
    expect(happenings(cafe.at(10_500), 10_500)).toEqual([
      'dishServed',
      'customerFinished',
      'shiftClosed',
    ])
    expect(cafe.room.tally.served).toBe(1)
  })

  test('somebody still comes in at closing time, and goes without food', () => {
    const cafe = open(level({ durationMs: 5_000, arrivals: comingAt(0, 5_000) })).at(5_000)
    expect(cafe.room.customers).toHaveLength(2)
    expect(cafe.customer(1).phase).toBe('unserved')
  })
})

describe('time', () => {
  test('goes exactly where it is told to', () => {
    expect(open(level()).at(1_234).room.now).toBe(1_234)
  })

  test('never goes back', () => {
    expect(open(level()).at(1_234).at(1_000).room.now).toBe(1_234)
  })

  test('ends at closing', () => {
    expect(open(level()).at(1_000_000).room.now).toBe(60_000)
  })

  test('tells when the next thing happens', () => {
    const { shift } = open(level({ arrivals: comingAt(700) }))
    expect(nextAt(shift)).toBe(700)
    advanceTo(shift, 700)
    expect(nextAt(shift)).toBe(1_700)
  })

  test('passes without a trace when nothing happens', () => {
    const cafe = open(level({ arrivals: comingAt(700) })).at(699)
    expect(cafe.events).toEqual([])
  })
})
