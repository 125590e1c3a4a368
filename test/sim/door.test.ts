// The door: who sits where, and who queues.
import { describe, expect, test } from 'vitest'
import { open } from '../support/cafe.ts'
import { comingAt, level, patience, row } from '../support/level.ts'

const patient = patience({ queueMs: 50_000, handUpMs: 50_000 })
const crowded = (tables: number, ...later: readonly number[]) =>
  level({ floor: row(tables), arrivals: comingAt(0, ...later), patience: patient })

describe('a customer', () => {
  test('takes the first free table', () => {
    const cafe = open(crowded(3, 100, 200)).at(200)
    expect(cafe.room.tables).toEqual([0, 1, 2])
    expect(cafe.said('customerSeated').map(({ table }) => table)).toEqual([1, 2, 3])
  })

  test('queues when there is no free table', () => {
    const cafe = open(crowded(1, 100, 200)).at(200)
    expect(cafe.room.queue).toEqual([1, 2])
    expect(cafe.customer(1).phase).toBe('queueing')
    expect(cafe.times('customerQueued')).toEqual([100, 200])
  })

  test('takes a table that is free again before one that never was', () => {
    const cafe = open(
      level({
        floor: row(3),
        arrivals: comingAt(0, 100, 10_000),
        patience: patience({ handUpMs: 5_000 }),
      }),
    )
    expect(cafe.at(10_000).customer(2).table).toBe(1)
  })

  test('raises a hand after reading', () => {
    expect(open(level()).at(5_000).said('handRaised')).toEqual([
      { type: 'handRaised', at: 1_000, customer: 0, table: 1 },
    ])
  })

  test('goes happy after eating, and the table is free', () => {
    const cafe = open(level()).at(1_000).visit(1, 0).at(9_000).visit(0, 1).at(14_499)
    expect(cafe.customer(0).phase).toBe('eating')
    expect(cafe.at(14_500).customer(0).phase).toBe('served')
    expect(cafe.room.tables).toEqual([-1, -1])
    expect(cafe.times('customerFinished')).toEqual([14_500])
  })
})

describe('the queue', () => {
  test('is first come, first seated, in the moment a table is free', () => {
    const cafe = open(crowded(1, 100, 200))
      .at(1_000)
      .visit(1, 0)
      .at(9_000)
      .visit(0, 1)
    expect(cafe.at(14_499).room.queue).toEqual([1, 2])
    expect(cafe.at(14_500).room.queue).toEqual([2])
    expect(cafe.room.tables).toEqual([1])
  })

  test('lets the next one sit when somebody leaves a table in anger', () => {
    const cafe = open(
      level({
        floor: row(1),
        arrivals: comingAt(0, 100),
        patience: patience({ handUpMs: 5_000 }),
      }),
    )
    expect(cafe.at(6_000).customer(0).phase).toBe('left')
    expect(cafe.customer(1).table).toBe(1)
  })

  test('closes up when somebody leaves it', () => {
    const cafe = open(
      level({
        floor: row(1),
        arrivals: comingAt(0, 100, 300, 500),
        patience: patience({ queueMs: 4_000, handUpMs: 50_000 }),
      }),
    )
    expect(cafe.at(4_100).room.queue).toEqual([2, 3])
    expect(cafe.said('customerLeft')).toEqual([
      { type: 'customerLeft', at: 4_100, customer: 1, table: -1, phase: 'queueing' },
    ])
  })
})
