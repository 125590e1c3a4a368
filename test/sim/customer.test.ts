// Patience: one bar, drained by waiting, each phase at its own rate.
import { describe, expect, test } from 'vitest'
import { open } from '../support/cafe.ts'
import { comingAt, level, patience, row } from '../support/level.ts'

describe('the patience bar', () => {
  test('holds while the customer reads', () => {
    const cafe = open(level())
    expect(cafe.at(1_000).patience(0)).toBe(1)
    expect(cafe.customer(0).phase).toBe('handUp')
  })

  test('drains with the hand up: half of it in half the time', () => {
    expect(open(level()).at(10_000).patience(0)).toBeCloseTo(0.5, 10)
  })

  test('lasts exactly so long with the hand up', () => {
    const cafe = open(level())
    expect(cafe.at(18_999).customer(0).phase).toBe('handUp')
    expect(cafe.at(19_000).customer(0).phase).toBe('left')
    expect(cafe.patience(0)).toBe(0)
  })

  test('lasts exactly so long at the door', () => {
    const cafe = open(
      level({
        floor: row(1),
        arrivals: comingAt(0, 100),
        patience: patience({ handUpMs: 50_000 }),
      }),
    )
    expect(cafe.at(20_099).customer(1).phase).toBe('queueing')
    expect(cafe.at(20_100).customer(1).phase).toBe('left')
  })

  test('lasts exactly so long while waiting for food, from full', () => {
    const cafe = open(level()).at(1_000).visit(1)
    expect(cafe.at(2_800).customer(0).phase).toBe('waiting')
    expect(cafe.patience(0)).toBe(1)
    expect(cafe.at(2_800 + 27_999).customer(0).phase).toBe('waiting')
    expect(cafe.at(2_800 + 28_000).customer(0).phase).toBe('left')
  })

  test('is longer for a patient customer and shorter for an impatient one', () => {
    const varied = level({ patience: patience({ spreadPercent: 40 }) })
    for (const seed of [1, 2, 3, 4]) {
      const cafe = open(varied, 'async', seed).at(60_000)
      const { patiencePercent } = cafe.customer(0)
      expect(cafe.times('customerLeft')).toEqual([1_000 + 180 * patiencePercent])
    }
  })

  test('holds while the order is taken', () => {
    const cafe = open(level()).at(10_000).visit(1).at(11_000)
    const before = cafe.patience(0)
    expect(cafe.customer(0).phase).toBe('ordering')
    expect(cafe.at(11_799).patience(0)).toBe(before)
  })

  test('holds while the dish is put down and eaten', () => {
    const cafe = open(level()).at(1_000).visit(1, 0).at(9_000).visit(0, 1).at(10_200)
    expect(cafe.customer(0).phase).toBe('receiving')
    const before = cafe.patience(0)
    expect(cafe.at(12_000).customer(0).phase).toBe('eating')
    expect(cafe.patience(0)).toBe(before)
    expect(cafe.customer(0).points).toBe(Math.round(100 * before))
  })
})

describe('relief', () => {
  test('of having ordered gives back its share of the bar', () => {
    const cafe = open(level()).at(12_000).visit(1).at(13_799)
    const before = cafe.patience(0)
    expect(before).toBeLessThan(0.4)
    expect(cafe.at(13_800).patience(0)).toBeCloseTo(before + 0.25, 10)
  })

  test('of being seated gives back its share of the bar', () => {
    const small = level({
      floor: row(1),
      arrivals: comingAt(0, 10_000),
      patience: patience({ relief: 0.1 }),
    })
    const cafe = open(small).at(18_999)
    const before = cafe.patience(1)
    expect(before).toBeCloseTo(1 - 8_999 / 20_000, 10)
    expect(cafe.at(19_000).customer(1).phase).toBe('reading')
    expect(cafe.patience(1)).toBeCloseTo(1 - 9_000 / 20_000 + 0.1, 10)
  })

  test('never fills the bar beyond full', () => {
    const cafe = open(level({ patience: patience({ relief: 0.9 }) }))
      .at(2_000)
      .visit(1)
    expect(cafe.at(3_800).patience(0)).toBe(1)
  })
})

test('waiting is counted in the waiting phases and nowhere else', () => {
  const cafe = open(level()).at(1_000).visit(1, 0).at(9_000).visit(0, 1).at(60_000)
  const handUpMs = 2_000 - 1_000
  const foodMs = 10_100 - 2_800
  expect(cafe.customer(0).waitedMs).toBe(handUpMs + foodMs)
})
