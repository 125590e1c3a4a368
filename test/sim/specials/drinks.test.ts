// Drinks: work that the waiter does alone, at the bar, and that nobody does in the background.
import { describe, expect, test } from 'vitest'
import type { Floor, Mode } from '../../../src/sim/index.ts'
import { see } from '../../../src/waiters/index.ts'
import { open } from '../../support/cafe.ts'
import { PASS } from '../../support/floor.ts'
import { comingAt, level, row } from '../../support/level.ts'

const BAR = 3
const usual = row(2)

/** The bar is where the pass is, one second from table 1. */
const floor: Floor = {
  ...usual,
  stations: [...usual.stations, { kind: 'bar', x: 0, y: 0, node: 0 }],
}
const drinking = level({
  floor,
  rules: [{ type: 'drinks', percent: 100, menu: [{ drink: 'tea', makeMs: 3_000, weight: 1 }] }],
})
const ordered = (mode: Mode = 'async', of = drinking) => open(of, mode).at(1_000).visit(1)

describe('a drink', () => {
  test.each(['async', 'blocking'] as const)('is made at the bar and served, %s', (mode) => {
    const cafe = ordered(mode).visit(BAR).at(3_000).visit(1).at(8_200)
    expect(cafe.times('makingStarted')).toEqual([3_800])
    expect(cafe.times('drinkMade')).toEqual([6_800])
    expect(cafe.times('dishServed')).toEqual([8_200])
    expect(cafe.customer(0)).toMatchObject({ dish: 'tea', phase: 'eating' })
  })

  test('is no business of the kitchen', () => {
    const cafe = ordered().visit(PASS).at(10_000)
    expect(cafe.waiter().pad).toEqual([0])
    expect(cafe.said('waiterShrugged').map(({ station }) => station)).toEqual([PASS])
    expect(cafe.said('ticketRefused')).toEqual([])
  })

  test('is attended work for the whole time that it takes', () => {
    const cafe = ordered().visit(BAR)
    const before = cafe.at(3_800).waiter().attendedMs
    cafe.at(6_800)
    expect(cafe.waiter().attendedMs - before).toBe(3_000)
  })

  test('whose customer leaves is made to the end, for nobody', () => {
    const hasty = { ...drinking.patience, foodMs: 2_500, relief: 0 }
    const cafe = ordered('async', { ...drinking, patience: hasty })
      .visit(BAR)
      .at(10_000)
    expect(cafe.customer(0).phase).toBe('left')
    expect(cafe.said('drinkMade')).toEqual([])
    expect(cafe.waiter()).toMatchObject({ hands: [], doing: { kind: 'idle', since: 6_800 } })
  })

  test('needs a free hand', () => {
    const cafe = ordered('async', { ...drinking, hands: 0 }).at(3_000)
    expect(see(cafe.shift, 0).chances).toEqual([])
    cafe.visit(BAR).at(10_000)
    expect(cafe.said('makingStarted')).toEqual([])
  })

  test('is offered to robots at the bar', () => {
    const cafe = ordered().at(3_000)
    expect(see(cafe.shift, 0).chances).toEqual([{ kind: 'make', station: BAR, customer: 0 }])
  })
})

test('two drinks are made one after the other, never together', () => {
  const two = { ...drinking, arrivals: comingAt(0, 1) }
  const cafe = open(two).at(1_500).visit(1, 2, BAR).at(15_000)
  const [first = 0] = cafe.times('drinkMade')
  expect(cafe.times('makingStarted')[1]).toBe(first)
})

test('nobody orders a drink on a floor without a bar', () => {
  const cafe = open({ ...drinking, floor: usual }).at(1_000)
  expect(cafe.customer(0)).toMatchObject({ dish: 'soup' })
})
