// The end of a shift with a last call: the door shuts, closing time comes, a short overtime.
import { describe, expect, test } from 'vitest'
import { resultOf } from '../../src/sim/index.ts'
import type { Level } from '../../src/sim/index.ts'
import { open } from '../support/cafe.ts'
import { comingAt, level, patience, row } from '../support/level.ts'

const ending = (changes: Partial<Level> = {}) =>
  level({
    durationMs: 10_000,
    closing: { lastCallMs: 6_000, overtimeMs: 8_000 },
    arrivals: comingAt(0, 10, 20),
    ...changes,
  })

const ordered = () => open(ending()).at(1_000).visit(1, 0)

/** The bar at which a dish lands, and what it earns. */
function served(contentAt?: number) {
  const slow = patience({ foodMs: 20_000, relief: 0, ...(contentAt && { contentAt }) })
  const cafe = open(level({ patience: slow }))
    .at(1_000)
    .visit(1, 0)
    .at(9_000)
    .visit(0, 1)
    .at(13_000)
  return { bar: cafe.customer(0).patience, points: cafe.customer(0).points }
}

describe('last call', () => {
  test('is said once, before closing time', () => {
    const cafe = open(ending()).at(20_000)
    expect(cafe.times('lastCall')).toEqual([6_000])
    expect(cafe.times('overtimeStarted')).toEqual([10_000])
  })

  test('keeps everybody out who comes later', () => {
    const cafe = open(ending({ arrivals: comingAt(0, 6_000, 6_001) })).at(9_000)
    expect(cafe.room.customers).toHaveLength(2)
  })

  test('leaves those at the door their place in the queue', () => {
    const cafe = open(ending({ floor: row(1) })).at(7_000)
    expect(cafe.room.queue).toEqual([1, 2])
  })
})

describe('closing time', () => {
  test('sends home whoever has not ordered, and counts them apart', () => {
    const cafe = open(ending()).at(1_000).visit(1).at(10_000)
    expect(cafe.room.customers.map(({ phase }) => phase)).toEqual([
      'waiting',
      'sentHome',
      'sentHome',
    ])
    expect(cafe.said('customerSentHome').map(({ customer, table }) => [customer, table])).toEqual([
      [1, 2],
      [2, -1],
    ])
    expect(cafe.room.tally).toMatchObject({ lost: 0, sentHome: 2 })
    expect(resultOf(cafe.shift)).toMatchObject({ lost: 0, sentHome: 2, customers: 3 })
  })

  test('lets an order be written that was begun before it', () => {
    const cafe = open(ending()).at(8_500).visit(1).at(10_000)
    expect(cafe.customer(0).phase).toBe('ordering')
    expect(cafe.at(10_400).customer(0).phase).toBe('waiting')
  })

  test('makes a visit to an empty table a shrug', () => {
    const cafe = open(ending()).at(1_000).visit(1).at(9_500).visit(2).at(12_000)
    expect(cafe.said('waiterShrugged')).toHaveLength(1)
  })

  test('closes at once when nobody waits for food', () => {
    const cafe = open(ending()).at(20_000)
    expect(cafe.times('shiftClosed')).toEqual([10_000])
    expect(cafe.room).toMatchObject({ closed: true, now: 10_000 })
  })
})

describe('overtime', () => {
  test('serves what has been ordered, and is over with the last dish', () => {
    const cafe = ordered().at(10_000).visit(0, 1).at(20_000)
    expect(cafe.times('dishServed')).toEqual([11_500])
    expect(cafe.times('shiftClosed')).toEqual([11_500])
    expect(cafe.customer(0).phase).toBe('served')
  })

  test('is over with the last customer who gives up', () => {
    const impatient = patience({ foodMs: 9_000, relief: 0 })
    const cafe = open(ending({ patience: impatient }))
      .at(1_000)
      .visit(1)
      .at(20_000)
    expect(cafe.customer(0).phase).toBe('left')
    expect(cafe.times('shiftClosed')).toEqual(cafe.times('customerLeft'))
  })

  test('ends in any case, and whoever still waits is unserved', () => {
    const cafe = ordered().at(30_000)
    expect(cafe.times('shiftClosed')).toEqual([18_000])
    expect(cafe.customer(0).phase).toBe('unserved')
    expect(cafe.room.tally).toMatchObject({ served: 0, lost: 1, sentHome: 2 })
  })
})

describe('satisfaction', () => {
  test('is the patience bar where a level says nothing', () => {
    const { bar, points } = served()
    expect(points).toBe(Math.round(100 * bar))
  })

  test('is full from the share of the bar on that the level names', () => {
    expect(served(0.3).points).toBe(100)
  })

  test('falls in proportion below it', () => {
    const { bar, points } = served(0.9)
    expect(points).toBe(Math.round((100 * bar) / 0.9))
    expect(points).toBeLessThan(100)
  })
})
