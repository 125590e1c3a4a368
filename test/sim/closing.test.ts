// Closing time: everyone goes, in exactly one way, and nothing happens any more.
import { describe, expect, test } from 'vitest'
import { hashOf, NEVER, nextAt } from '../../src/sim/index.ts'
import { open } from '../support/cafe.ts'
import { comingAt, level, row } from '../support/level.ts'

const closing = (durationMs: number) => level({ durationMs, arrivals: comingAt(0, 10, 20) })

describe('at closing time', () => {
  test('whoever eats has been served', () => {
    const cafe = open(closing(12_000)).at(1_000).visit(1, 0).at(9_000).visit(0, 1).at(11_999)
    expect(cafe.customer(0).phase).toBe('eating')
    const { score } = cafe.room.tally
    expect(cafe.at(12_000).customer(0).phase).toBe('served')
    expect(cafe.room.tally.score).toBe(score)
    expect(cafe.times('customerFinished')).toEqual([12_000])
  })

  test('whoever waits goes without food, wherever they are', () => {
    const cafe = open(closing(5_000)).at(1_000).visit(1).at(5_000)
    expect(cafe.room.customers.map(({ phase }) => phase)).toEqual([
      'unserved',
      'unserved',
      'unserved',
    ])
    expect(cafe.said('customerLeft').map(({ phase }) => phase)).toEqual([
      'waiting',
      'handUp',
      'queueing',
    ])
    expect(cafe.room.tally).toMatchObject({ served: 0, lost: 3 })
  })

  test('a dish that has not landed counts nothing', () => {
    const cafe = open(closing(10_499)).at(1_000).visit(1, 0).at(9_000).visit(0, 1).at(10_499)
    expect(cafe.said('customerLeft')[0]).toMatchObject({ phase: 'receiving' })
    expect(cafe.room.tally.score).toBe(0)
  })

  test('every ticket that was not served is pulled', () => {
    const cafe = open(closing(7_000)).at(1_010).visit(1, 2, 0).at(7_000)
    expect(cafe.room.tickets.map(({ place }) => place)).toEqual(['pulled', 'pulled'])
    expect(cafe.room).toMatchObject({ rail: [], pass: [], queue: [], tables: [-1, -1] })
    expect(cafe.times('ticketPulled')).toEqual([7_000, 7_000])
  })

  test('waiters and cooks have nothing left, and their time is counted', () => {
    const cafe = open(closing(7_000)).at(1_010).visit(1, 2, 0, 1).at(7_000)
    const { tasks, pad, hands, visit, walkedMs, attendedMs, idledMs } = cafe.waiter()
    expect({ tasks, pad, hands, visit }).toEqual({ tasks: [], pad: [], hands: [], visit: null })
    expect(walkedMs + attendedMs + idledMs).toBe(7_000)
    expect(cafe.cook(0)).toMatchObject({ ticket: -1, until: NEVER, cookedMs: 190 })
  })

  test('a waiter who stands has stood until then', () => {
    const cafe = open(level({ durationMs: 6_000 }), 'blocking')
      .at(1_000)
      .visit(1, 0)
      .at(6_000)
    expect(cafe.waiter().stoodMs).toBe(2_000)
  })
})

describe('after closing', () => {
  const cafe = open(closing(7_000)).at(1_010).visit(1, 2, 0).at(7_000)
  const before = hashOf(cafe.room)
  const told = cafe.events.length

  test('nothing happens', () => {
    cafe.at(100_000)
    expect(hashOf(cafe.room)).toBe(before)
    expect(cafe.events).toHaveLength(told)
    expect(nextAt(cafe.shift)).toBe(NEVER)
  })

  test('commands are refused', () => {
    expect(cafe.visit(1).undo().stand().refusals()).toEqual(['closed', 'closed', 'closed'])
  })
})

test('an empty shift closes too', () => {
  const cafe = open(level({ floor: row(1), durationMs: 1_000, arrivals: comingAt(5_000) })).at(
    1_000,
  )
  expect(cafe.events).toEqual([{ type: 'shiftClosed', at: 1_000 }])
})
