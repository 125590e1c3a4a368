// Async: a ticket handed over is left to the cooks. Standing is a choice.
import { describe, expect, test } from 'vitest'
import { open } from '../support/cafe.ts'
import { comingAt, level, patience, row } from '../support/level.ts'

const two = (cooks: number) =>
  level({ floor: row(2), cooks, arrivals: comingAt(0, 10), durationMs: 90_000 })

describe('in async mode handing over', () => {
  test('returns at once', () => {
    const cafe = open(level()).at(1_000).visit(1, 0, 2).at(4_000)
    expect(cafe.waiter().doing).toMatchObject({ kind: 'walking', station: 2 })
    expect(cafe.times('standingStarted')).toEqual([])
  })

  test('goes one ticket after the other, without a pause', () => {
    const cafe = open(two(2)).at(1_010).visit(1, 2, 0).at(30_000)
    const [first = 0] = cafe.times('ticketHandedOver')
    expect(cafe.times('ticketHandedOver')).toEqual([first, first + 200])
  })

  test('needs no free hand', () => {
    const cafe = open({ ...two(1), hands: 1 })
      .at(1_000)
      .visit(1, 0)
      .at(9_000)
      .visit(0, 2, 0)
    expect(cafe.at(13_000).waiter().hands).toEqual([0])
    expect(cafe.at(20_000).said('ticketHandedOver')).toHaveLength(2)
    expect(cafe.waiter().hands).toEqual([0])
  })

  test('comes before picking up', () => {
    const cafe = open(two(1)).at(1_000).visit(1, 0, 2).at(9_500).visit(0).at(20_000)
    const order = cafe.events.map(({ type }) => type)
    expect(order.lastIndexOf('ticketHandedOver')).toBeLessThan(order.indexOf('dishPickedUp'))
  })
})

describe('a waiter who chooses to stand', () => {
  test('stands until any dish is done, takes it and goes on', () => {
    const cafe = open(two(2)).at(1_010).visit(1, 2, 0).at(7_100).stand()
    expect(cafe.said('standingStarted').map(({ at, byChoice }) => [at, byChoice])).toEqual([
      [7_100, true],
    ])
    expect(cafe.at(20_000).said('standingEnded')).toEqual([
      { type: 'standingEnded', at: 11_810, waiter: 0, stoodMs: 4_710 },
    ])
    expect(cafe.waiter().hands).toEqual([0])
    expect(cafe.room.pass).toEqual([1])
  })

  test('takes what is done already before standing for the next', () => {
    const cafe = open(two(1)).at(1_010).visit(1, 2, 0).at(12_500)
    expect(cafe.room.pass).toEqual([0])
    expect(cafe.stand().at(12_600).waiter()).toMatchObject({
      hands: [0],
      doing: { kind: 'standing' },
    })
  })

  test('takes what is done already and goes on when nothing more is to come', () => {
    const cafe = open(level()).at(1_000).visit(1, 0).at(9_500).stand().at(10_000)
    expect(cafe.waiter()).toMatchObject({ hands: [0], doing: { kind: 'idle' } })
    expect(cafe.times('standingStarted')).toEqual([])
  })

  test('shrugs when nothing is being cooked', () => {
    const cafe = open(level()).stand()
    expect(cafe.times('waiterShrugged')).toEqual([0])
    expect(cafe.times('standingStarted')).toEqual([])
  })

  test('does not stand with full hands', () => {
    const cafe = open({ ...two(1), hands: 1 })
      .at(1_010)
      .visit(1, 2, 0)
      .at(12_500)
      .visit(0)
    expect(cafe.at(13_000).waiter().hands).toEqual([0])
    expect(cafe.stand().times('standingStarted')).toEqual([])
    expect(cafe.times('waiterShrugged')).toEqual([13_000])
  })
})

describe('a waiter who stands by choice', () => {
  test('moves on at once when told to', () => {
    const cafe = open(level()).at(1_000).visit(1, 0).at(4_500).stand().at(5_000).visit(2).moveOn()
    expect(cafe.said('standingEnded').map(({ stoodMs }) => stoodMs)).toEqual([500])
    expect(cafe.waiter().doing).toMatchObject({ kind: 'walking', station: 2 })
  })

  test('moves on by itself when the last ticket is pulled', () => {
    const hasty = level({ patience: patience({ foodMs: 4_000 }) })
    const cafe = open(hasty).at(1_000).visit(1, 0).at(4_500).stand().at(6_799)
    expect(cafe.waiter().doing.kind).toBe('standing')
    expect(cafe.at(6_800).waiter().doing.kind).toBe('idle')
  })

  test('stands on while anything else is still being cooked', () => {
    const hasty = { ...two(2), patience: patience({ foodMs: 8_000 }), menu: slow }
    const cafe = open(hasty).at(1_010).visit(1, 2, 0).at(7_000).stand().at(10_810)
    expect(cafe.said('ticketPulled').map(({ ticket }) => ticket)).toEqual([0])
    expect(cafe.waiter().doing.kind).toBe('standing')
  })

  test('can add the wish to a visit that is queued already', () => {
    const cafe = open(level()).at(1_000).visit(1, 0).stand().at(4_000)
    expect(cafe.said('visitChanged')).toHaveLength(1)
    expect(cafe.waiter().doing.kind).toBe('standing')
  })
})

const slow = [{ dish: 'stew', cookMs: 20_000, weight: 1 }]
