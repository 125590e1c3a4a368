// A rail that takes only so many tickets: what does not fit stays with the waiter.
import { describe, expect, test } from 'vitest'
import { see } from '../../../src/waiters/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'

const PASS = 0

/** Three customers at once, one cook, and a rail for one ticket. */
const narrow = level({
  floor: row(3),
  arrivals: comingAt(0, 1, 2),
  menu: [{ dish: 'soup', cookMs: 20_000, weight: 1 }],
  rules: [{ type: 'railLimit', tickets: 1 }],
})

/** The waiter has taken all three orders and walks to the kitchen. */
const withThreeTickets = (mode: 'async' | 'blocking' = 'async') =>
  open(narrow, mode).at(1_500).visit(1, 2, 3, PASS)

describe('a full rail', () => {
  test('leaves the ticket on the pad, and says so once a visit', () => {
    const cafe = withThreeTickets().at(12_000)
    expect(cafe.room.rail).toEqual([1])
    expect(cafe.waiter().pad).toEqual([2])
    expect(cafe.ticket(2).place).toBe('pad')
    expect(cafe.said('ticketRefused').map(({ ticket }) => ticket)).toEqual([2])
  })

  test('is a shrug when nothing else was to be done there', () => {
    const cafe = withThreeTickets().at(12_000).visit(PASS).at(13_000)
    expect(cafe.said('waiterShrugged').map(({ station }) => station)).toEqual([PASS])
    expect(cafe.said('ticketRefused')).toHaveLength(2)
  })

  test('takes the next ticket when a cook has taken one off', () => {
    const cafe = withThreeTickets().at(30_500)
    expect(cafe.room.rail).toEqual([])
    cafe.visit(PASS).at(31_000)
    expect(cafe.room.rail).toEqual([2])
  })

  test('offers robots nothing to hand over, and does again when there is room', () => {
    const cafe = withThreeTickets()
    const kinds = () => see(cafe.shift, 0).chances.map(({ kind }) => kind)
    cafe.at(12_000)
    expect(kinds()).not.toContain('handOver')
    cafe.at(30_500)
    expect(kinds()).toContain('handOver')
  })
})

test('a blocked waiter does not stand for a ticket that was never taken', () => {
  const cafe = open({ ...narrow, waiters: 3 }, 'blocking').at(1_500)
  for (const [waiter, table] of [1, 2, 3].entries()) {
    for (const station of [table, PASS]) cafe.send({ type: 'visit', waiter, station })
  }
  cafe.at(12_000)
  expect(cafe.said('standingStarted').map(({ ticket }) => ticket)).toEqual([0, 1])
  expect(cafe.waiter(2).doing.kind).toBe('idle')
  expect(cafe.waiter(2).pad).toEqual([2])
})
