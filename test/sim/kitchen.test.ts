// The kitchen: first come, first served; one dish a cook; done dishes wait on the pass.
import { describe, expect, test } from 'vitest'
import { open } from '../support/cafe.ts'
import { comingAt, level, row } from '../support/level.ts'

const three = (cooks: number) =>
  level({ floor: row(3), cooks, arrivals: comingAt(0, 10, 20), durationMs: 90_000 })
/** Three orders taken by 6.4 s and handed over at 9.6, 9.8 and 10.0 s. */
const threeOrders = (cooks: number) => open(three(cooks)).at(1_020).visit(1, 2, 3, 0)

describe('a cook', () => {
  test('cooks a ticket for as long as its dish takes', () => {
    const cafe = open(level()).at(1_000).visit(1, 0).at(8_999)
    expect(cafe.ticket(0).place).toBe('cooking')
    expect(cafe.cook(0)).toMatchObject({ ticket: 0, since: 4_000, until: 9_000 })
    expect(cafe.at(9_000).ticket(0)).toMatchObject({ place: 'pass', startedAt: 4_000 })
    expect(cafe.cook(0)).toMatchObject({ ticket: -1, since: 9_000, cookedMs: 5_000 })
  })

  test('takes the oldest ticket of the rail as soon as the last dish is done', () => {
    const cafe = threeOrders(1).at(60_000)
    const first = cafe.times('cookingStarted')[0] ?? 0
    expect(cafe.said('cookingStarted').map(({ ticket }) => ticket)).toEqual([0, 1, 2])
    expect(cafe.times('cookingStarted')).toEqual([first, first + 5_000, first + 10_000])
    expect(cafe.times('dishDone')).toEqual([first + 5_000, first + 10_000, first + 15_000])
  })

  test('with the lowest number takes the ticket when several are free', () => {
    const cafe = threeOrders(3).at(15_100)
    expect(cafe.said('cookingStarted').map(({ cook }) => cook)).toEqual([0, 1, 2])
    expect(cafe.room.pass).toEqual([0, 1, 2])
  })
})

describe('the rail', () => {
  test('holds tickets first come, first while every cook is busy', () => {
    const cafe = threeOrders(1)
    expect(cafe.at(10_100).room.rail).toEqual([1, 2])
    expect(cafe.ticket(1).place).toBe('rail')
  })
})

describe('the pass', () => {
  test('keeps a dish until somebody picks it up', () => {
    const cafe = open(level()).at(1_000).visit(1, 0).at(25_000)
    expect(cafe.room.pass).toEqual([0])
    expect(cafe.times('dishDone')).toEqual([9_000])
    expect(cafe.visit(0).at(25_100).waiter().hands).toEqual([0])
    expect(cafe.room.pass).toEqual([])
  })
})

describe('a waiter with the choice of several dishes', () => {
  test('takes the one whose customer is least patient', () => {
    const cafe = threeOrders(3).at(15_800)
    expect(cafe.room.pass).toEqual([0, 1, 2])
    expect(cafe.visit(0).at(16_000).waiter().hands).toEqual([0, 1])
  })

  test('takes the tapped one first', () => {
    const cafe = threeOrders(3).at(15_800).fetch(2).at(16_000)
    expect(cafe.waiter().hands).toEqual([2, 0])
  })

  test('takes the tapped ones in the order of the taps', () => {
    const cafe = threeOrders(3).at(15_800).visit(3)
    const back = cafe.fetch(2).fetch(1).at(40_000)
    expect(back.said('dishPickedUp').map(({ ticket }) => ticket)).toEqual([2, 1])
    expect(back.said('visitChanged')).toHaveLength(1)
  })

  test('takes another when the tapped one is not done', () => {
    const cafe = threeOrders(1)
    const [first = 0] = cafe.at(15_000).times('cookingStarted')
    cafe.at(first + 5_500).fetch(2)
    expect(cafe.at(first + 5_600).waiter().hands).toEqual([0])
  })

  test('carries no more than two', () => {
    const cafe = threeOrders(3).at(15_800).visit(0).at(17_000)
    expect(cafe.waiter().hands).toEqual([0, 1])
    expect(cafe.room.pass).toEqual([2])
    cafe.visit(0)
    expect(cafe.times('waiterShrugged')).toEqual([17_000])
  })
})
