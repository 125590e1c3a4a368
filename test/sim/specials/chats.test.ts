// Somebody who likes to chat: a visit is never interrupted, and pays once.
import { describe, expect, test } from 'vitest'
import { planOf } from '../../../src/sim/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'

const PASS = 0

/** The first customer likes to chat, for six seconds. */
const chatty = level({
  floor: row(2),
  arrivals: comingAt(0, 1),
  looks: ['ada', 'bo'],
  rules: [{ type: 'chats', from: 1, to: 1, look: 'vera', chatMs: 6_000, points: 60 }],
})

/** Vera has ordered at 2.8 s, her soup is done at 9 s, and the waiter stands at the pass at 4 s. */
const withOrder = () => open(chatty).at(1_000).visit(1, PASS).at(4_000)

test('one of the customers named by the rule has the look, and on other seeds it is another', () => {
  const anybody = { ...chatty, arrivals: comingAt(0, 1, 2, 3, 4) }
  const rules = [{ type: 'chats', from: 2, to: 4, look: 'vera', chatMs: 1, points: 0 } as const]
  const places = Array.from({ length: 30 }, (_, seed) =>
    planOf({ ...anybody, rules }, seed).flatMap(({ look }, at) => (look === 'vera' ? [at] : [])),
  )
  expect(places.every((found) => found.length === 1)).toBe(true)
  expect(new Set(places.flat())).toEqual(new Set([1, 2, 3]))
})

describe('a chat', () => {
  test('begins when there is nothing else to do at the table, and is never interrupted', () => {
    const cafe = withOrder().visit(1).at(5_000)
    expect(cafe.waiter().doing.kind).toBe('chatting')
    cafe.visit(PASS).at(10_900)
    expect(cafe.times('dishDone')[0]).toBeLessThan(10_900)
    expect(cafe.waiter().doing.kind).toBe('chatting')
    expect(cafe.at(11_100).waiter().doing.kind).toBe('walking')
  })

  test('pays its points once, and the second visit is a shrug', () => {
    const cafe = withOrder().visit(1).at(11_100)
    expect(cafe.said('chatEnded').map(({ points }) => points)).toEqual([60])
    expect(cafe.room.tally.score).toBe(60)
    cafe.visit(1).at(12_000)
    expect(cafe.said('waiterShrugged')).toHaveLength(1)
    expect(cafe.room.tally.score).toBe(60)
  })

  test('does not cost the patience of whoever chats', () => {
    const cafe = withOrder().visit(1).at(5_100)
    const before = cafe.patience(0)
    expect(cafe.at(10_500).patience(0)).toBe(before)
    expect(cafe.at(14_000).patience(0)).toBeLessThan(before)
  })

  test('comes after the order and the dish', () => {
    const cafe = open(chatty).at(1_000).visit(1).at(2_500)
    expect(cafe.waiter().doing.kind).toBe('taking')
  })

  test('is not for other customers', () => {
    const cafe = open(chatty).at(2_000).visit(2, PASS).at(7_100).visit(2).at(9_300)
    expect(cafe.said('chatStarted')).toEqual([])
    expect(cafe.said('waiterShrugged')).not.toEqual([])
  })
})
