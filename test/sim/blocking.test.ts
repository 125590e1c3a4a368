// Blocking: a ticket handed over is waited for, there and then.
import { describe, expect, test } from 'vitest'
import { open } from '../support/cafe.ts'
import { comingAt, level, patience, row } from '../support/level.ts'

/** The order of table 1 handed over at 4 s, its dish done at 9 s. */
const standing = () => open(level(), 'blocking').at(1_000).visit(1, 0).at(4_000)
const two = level({ floor: row(2), cooks: 2, arrivals: comingAt(0, 10), durationMs: 90_000 })

describe('in blocking mode the waiter', () => {
  test('stands at the kitchen until the dish is done, and takes it', () => {
    const cafe = standing()
    expect(cafe.said('standingStarted')).toEqual([
      { type: 'standingStarted', at: 4_000, waiter: 0, ticket: 0, byChoice: false },
    ])
    expect(cafe.at(8_999).waiter().doing.kind).toBe('standing')
    expect(cafe.at(9_000).said('standingEnded')).toEqual([
      { type: 'standingEnded', at: 9_000, waiter: 0, stoodMs: 5_000 },
    ])
    expect(cafe.at(9_100).waiter().hands).toEqual([0])
  })

  test('takes taps meanwhile, freezes them, and works through them afterwards', () => {
    const cafe = standing().at(5_000).visit(1, 2).at(8_999)
    expect(cafe.tasks()).toEqual([1, 2])
    expect(cafe.place()).toEqual({ x: 0, y: 100 })
    expect(cafe.at(60_000).said('waiterArrived').slice(-2)).toEqual([
      { type: 'waiterArrived', at: 10_100, waiter: 0, station: 1 },
      { type: 'waiterArrived', at: 11_500, waiter: 0, station: 2 },
    ])
    expect(cafe.times('dishServed')).toEqual([10_500])
  })

  test('hands over one ticket after the other, each only when the dish before is in hand', () => {
    const cafe = open(two, 'blocking').at(1_010).visit(1, 2, 0).at(17_300)
    const [first = 0, second = 0] = cafe.times('ticketHandedOver')
    expect(second).toBe(first + 5_000 + 100 + 200)
    expect(cafe.times('dishPickedUp')).toEqual([first + 5_100, second + 5_100])
    expect(cafe.waiter().hands).toEqual([0, 1])
  })

  test('hands nothing over with full hands: there would be no hand for the dish', () => {
    const cafe = open({ ...two, hands: 1 }, 'blocking')
      .at(1_010)
      .visit(1, 2, 0)
      .at(30_000)
    expect(cafe.said('ticketHandedOver')).toHaveLength(1)
    expect(cafe.waiter()).toMatchObject({ hands: [0], pad: [1] })
    expect(cafe.visit(0).times('waiterShrugged')).toEqual([30_000])
  })

  test('is freed when the customer leaves and the ticket is pulled', () => {
    const hasty = level({ patience: patience({ foodMs: 4_000 }) })
    const cafe = open(hasty, 'blocking').at(1_000).visit(1, 0).at(5_000).visit(2).at(6_799)
    expect(cafe.waiter().doing.kind).toBe('standing')
    expect(cafe.at(6_800).waiter().doing).toMatchObject({ kind: 'walking', station: 2 })
    expect(cafe.said('standingEnded').map(({ stoodMs }) => stoodMs)).toEqual([2_800])
  })

  test('hands over what else is on the pad when a pulled ticket frees it', () => {
    const hasty = { ...two, patience: patience({ foodMs: 8_000 }) }
    const cafe = open(hasty, 'blocking').at(1_010).visit(1, 2, 0).at(10_810)
    expect(cafe.said('ticketPulled').map(({ ticket }) => ticket)).toEqual([0])
    expect(cafe.waiter().doing).toMatchObject({ kind: 'handingOver', ticket: 1 })
  })

  test('may neither move on nor choose to stand', () => {
    expect(standing().moveOn().stand().refusals()).toEqual(['standsAnyway', 'standsAnyway'])
  })
})

test('with two waiters each stands for its own dish and no other', () => {
  const pair = { ...two, waiters: 2, arrivals: comingAt(0, 3_000) }
  const cafe = open(pair, 'blocking').at(1_000).visit(1, 0).at(4_000)
  cafe.send({ type: 'visit', waiter: 1, station: 2 })
  cafe.send({ type: 'visit', waiter: 1, station: 0 }).at(9_000)
  expect(cafe.ticket(0).place).toBe('pass')
  expect(cafe.waiter(1).doing).toMatchObject({ kind: 'standing', ticket: 1 })
  cafe.at(9_100)
  expect([cafe.waiter(0).hands, cafe.waiter(1).hands]).toEqual([[0], []])
})
