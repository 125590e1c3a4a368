// A ticket that is left at the kitchen has to be written; for one that is only said somebody stands.
import { describe, expect, test } from 'vitest'
import { standingOf } from '../../../src/reading/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'

const PASS = 0
const WRITE_MS = 1_000

/** Two customers whose soup takes five seconds; the kitchen is a second away from table 1. */
const written = level({
  floor: row(2),
  cooks: 2,
  arrivals: comingAt(0, 1),
  rules: [{ type: 'writtenTickets', writeMs: WRITE_MS }],
})

/** The first order is taken at 2.8 s, and the waiter at the kitchen at 3.8 s. */
const ordered = () => open(written).at(1_000).visit(1).at(2_800)
const AT_KITCHEN = 3_800
const HAND_OVER_MS = written.work.handOverMs

describe('walking on', () => {
  test('costs the writing first', () => {
    const cafe = ordered().visit(PASS).at(9_000)
    expect(cafe.times('writingStarted')).toEqual([AT_KITCHEN])
    expect(cafe.times('ticketHandedOver')).toEqual([AT_KITCHEN + WRITE_MS + HAND_OVER_MS])
    expect(cafe.said('standingStarted')).toEqual([])
  })

  test('costs it for each ticket', () => {
    const cafe = open(written).at(1_100).visit(1, 2, PASS).at(20_000)
    expect(cafe.times('writingStarted')).toHaveLength(2)
  })

  test('is as quick as ever in blocking mode and on other levels', () => {
    const cafes = [open(written, 'blocking'), open({ ...written, rules: [] })]
    for (const cafe of cafes) {
      cafe.at(1_000).visit(1, PASS).at(9_000)
      expect(cafe.said('writingStarted')).toEqual([])
    }
  })

  test('without the dish is not possible while its ticket is only said', () => {
    const cafe = ordered().stand().at(5_000).moveOn().visit(1).at(20_000)
    expect(cafe.times('writingStarted')).toEqual([5_000])
    expect(cafe.times('waiterDeparted')[2]).toBe(5_000 + WRITE_MS)
    expect(cafe.said('ticketHandedOver')).toHaveLength(1)
  })
})

describe('standing', () => {
  test('needs no writing and ends with the dish in hand', () => {
    const cafe = ordered().stand().at(9_200)
    expect(cafe.said('writingStarted')).toEqual([])
    expect(cafe.times('ticketHandedOver')).toEqual([AT_KITCHEN + HAND_OVER_MS])
    expect(cafe.waiter().hands).toEqual([0])
  })

  test('is for one ticket after the other', () => {
    const cafe = open(written).at(1_100).visit(1, 2).stand().at(30_000)
    const [first = 0, second = 0] = cafe.times('cookingStarted')
    expect(second - first).toBeGreaterThanOrEqual(5_000)
    expect(cafe.waiter().hands).toEqual([0, 1])
  })

  test('is the own choice, not being blocked', () => {
    const cafe = ordered().stand().at(5_000)
    expect(standingOf(cafe.room, 0)).toBe('byChoice')
  })

  test('ends when nobody waits for the dish any more', () => {
    const hasty = { ...written, patience: { ...written.patience, foodMs: 4_000 } }
    const cafe = open(hasty).at(1_000).visit(1).stand().at(20_000)
    expect(cafe.customer(0).phase).toBe('left')
    expect(cafe.waiter().doing.kind).toBe('idle')
  })
})
