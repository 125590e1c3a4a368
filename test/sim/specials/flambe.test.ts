// The last touch of a dish is the waiter's own work at the table, whole or in slices.
import { describe, expect, test } from 'vitest'
import { customerSituation, panelOf } from '../../../src/reading/index.ts'
import { see } from '../../../src/waiters/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'

const PASS = 0
const FLAMBE_MS = 6_000
const SLICE_MS = 2_000

/** The kitchen is a second away from table 1, two from table 2; the second customer comes at 10 s. */
const burning = level({
  floor: row(2),
  arrivals: comingAt(0, 10_000),
  menu: [{ dish: 'crêpe', cookMs: 2_000, weight: 1 }],
  rules: [{ type: 'flambe', flambeMs: FLAMBE_MS, sliceMs: SLICE_MS }],
})

/** The dish is put down at table 1, and the flambé begins. */
function atDish(mode: 'async' | 'blocking' = 'async') {
  const cafe = open(burning, mode).at(1_000).visit(1, PASS).at(6_500)
  if (mode === 'async') cafe.visit(PASS).at(6_700)
  cafe.visit(1).at(9_000)
  const [start = 0] = cafe.times('flambeStarted')
  return { cafe, start }
}

describe('a flambé', () => {
  test.each(['async', 'blocking'] as const)('is over after its whole time, %s', (mode) => {
    const { cafe, start } = atDish(mode)
    cafe.at(20_000)
    expect(cafe.times('dishServed')).toEqual([start + FLAMBE_MS])
    expect(cafe.customer(0).points).toBeGreaterThan(0)
  })

  test('costs nobody patience while it goes on', () => {
    const { cafe, start } = atDish()
    const before = cafe.at(start + 100).patience(0)
    expect(cafe.at(start + 5_900).patience(0)).toBe(before)
  })

  test('is work, not standing still', () => {
    const { cafe, start } = atDish()
    const { attendedMs, stoodMs } = cafe.at(start).waiter()
    cafe.at(start + FLAMBE_MS)
    expect(cafe.waiter().attendedMs - attendedMs).toBe(FLAMBE_MS)
    expect(cafe.waiter().stoodMs).toBe(stoodMs)
  })
})

describe('a slice', () => {
  test('is finished before the waiter goes, and the rest takes as long as it would have', () => {
    const { cafe, start } = atDish()
    cafe.at(start + 500).moveOn()
    cafe.at(start + SLICE_MS - 1)
    expect(cafe.waiter().doing.kind).toBe('flambeing')
    cafe.at(start + SLICE_MS + 1)
    expect(cafe.times('flambePaused')).toEqual([start + SLICE_MS])
    cafe
      .at(start + 5_000)
      .visit(1)
      .at(40_000)
    const [, again = 0] = cafe.times('flambeStarted')
    expect(cafe.times('dishServed')).toEqual([again + FLAMBE_MS - SLICE_MS])
  })

  test('lets a raised hand have its answer in between', () => {
    const { cafe, start } = atDish()
    cafe.at(11_500).moveOn().visit(2).at(40_000)
    const [, order = 0] = cafe.times('orderTaken')
    expect(order).toBeLessThan(start + FLAMBE_MS)
  })

  test('leaves a customer who waits, and a dish that robots go on with', () => {
    const { cafe, start } = atDish()
    cafe
      .at(start + 500)
      .moveOn()
      .at(start + 2_500)
    const seen = { room: cafe.room, floor: burning.floor }
    expect(customerSituation(seen, cafe.customer(0))).toBe('toFlambe')
    expect(see(cafe.shift, 0).chances).toContainEqual({ kind: 'serve', station: 1, customer: 0 })
    expect(cafe.at(start + 4_000).patience(0)).toBeLessThan(1)
  })

  test('waits in the queue between two slices, not while somebody is at it', () => {
    const { cafe, start } = atDish()
    const queued = () => panelOf(cafe.room, burning.floor).queue.map(({ kind }) => kind)
    cafe.at(start + 500).moveOn()
    expect(queued()).not.toContain('toFlambe')
    cafe.at(start + 2_500)
    expect(queued()).toContain('toFlambe')
  })

  test('is not asked for in the last one, nor in blocking mode', () => {
    const { cafe, start } = atDish()
    cafe.at(start + 5_000).moveOn()
    const blocking = atDish('blocking')
    blocking.cafe.at(blocking.start + 100).moveOn()
    expect([...cafe.refusals(), ...blocking.cafe.refusals()]).toEqual([
      'notStanding',
      'standsAnyway',
    ])
  })
})

test('whoever waits too long for the rest leaves, and nothing of the dish is left', () => {
  const { cafe, start } = atDish()
  cafe
    .at(start + 100)
    .moveOn()
    .at(58_000)
  expect(cafe.customer(0).phase).toBe('left')
  expect(cafe.ticket(0).place).toBe('pulled')
  expect(see(cafe.shift, 0).chances.filter(({ customer }) => customer === 0)).toEqual([])
})
