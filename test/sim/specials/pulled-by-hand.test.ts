// Who leaves does not stop the work: the ticket goes on until somebody pulls it.
import { describe, expect, test } from 'vitest'
import { planOf } from '../../../src/sim/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level, patience } from '../../support/level.ts'

const PASS = 0

/** The only customer has a tenth of a bar once the order is written, 2.8 s. */
const hurried = level({
  patience: patience({ relief: 0.25 }),
  rules: [{ type: 'pulledByHand', hurriedOf: 1, hurriedBar: 0.1, pullMs: 500, plateMs: 2_000 }],
})

/** Order written at 2.8 s, handed over at 4 s, done at 9 s; the customer leaves at 5.6 s. */
const left = () => open(hurried).at(1_000).visit(1, PASS).at(5_700)

test('one in so many customers is in a hurry, and on other seeds it is another', () => {
  const rules = [
    { type: 'pulledByHand', hurriedOf: 3, hurriedBar: 0.1, pullMs: 1, plateMs: 1 } as const,
  ]
  const many = level({ arrivals: comingAt(0, 1, 2, 3, 4, 5), rules })
  const chosen = Array.from({ length: 30 }, (_, seed) =>
    planOf(many, seed).flatMap(({ isHurried }, at) => (isHurried ? [at] : [])),
  )
  expect(chosen.every(([first = 9, second = 0]) => first < 3 && second >= 3)).toBe(true)
  expect(new Set(chosen.flat()).size).toBe(6)
})

describe('the ticket of a customer who has left', () => {
  test('goes on cooking, and the dish is thrown away when it is done', () => {
    const cafe = left()
    expect(cafe.customer(0).phase).toBe('left')
    expect(cafe.ticket(0).place).toBe('cooking')
    cafe.at(9_500)
    expect(cafe.times('dishWasted')).toEqual([9_000])
    expect(cafe.said('dishDone')).toEqual([])
    expect(cafe.ticket(0).place).toBe('pulled')
    expect(cafe.room.pass).toEqual([])
  })

  test('is pulled by a visit that names it, and the cook is free', () => {
    const cafe = left().fetch(0).at(6_300)
    expect(cafe.said('pullDone')).toHaveLength(1)
    expect(cafe.ticket(0).place).toBe('pulled')
    expect(cafe.cook(0).ticket).toBe(-1)
    expect(cafe.at(12_000).said('dishWasted')).toEqual([])
  })

  test('is not pulled by a visit that does not name it', () => {
    const cafe = left().visit(PASS).at(8_000)
    expect(cafe.said('pullDone')).toEqual([])
    expect(cafe.ticket(0).place).toBe('cooking')
  })

  test('is not pulled any more when the dish is on the plate', () => {
    const cafe = left().at(6_600).fetch(0).at(7_200)
    expect(cafe.said('pullRefused')).toHaveLength(1)
    expect(cafe.ticket(0).place).toBe('cooking')
    expect(cafe.at(9_100).said('dishWasted')).toHaveLength(1)
  })

  test('is pulled from the rail before any cook takes it up', () => {
    const rules = [
      { type: 'pulledByHand', hurriedOf: 1, hurriedBar: 0.2, pullMs: 500, plateMs: 0 } as const,
    ]
    const two = { ...hurried, arrivals: comingAt(0, 200), rules }
    const cafe = open(two).at(1_300).visit(1, 2, PASS).at(11_000)
    expect(cafe.ticket(1).place).toBe('rail')
    expect(cafe.customer(1).phase).toBe('left')
    cafe.fetch(1).at(11_600)
    expect(cafe.ticket(1).place).toBe('pulled')
    expect(cafe.room.rail).toEqual([])
  })

  test('is torn up at once where it is still on the pad', () => {
    const cafe = open(hurried).at(1_000).visit(1).at(5_700)
    expect(cafe.customer(0).phase).toBe('left')
    expect(cafe.ticket(0).place).toBe('pulled')
  })

  test('lets go who stands for its dish, when that is thrown away', () => {
    const cafe = open(hurried, 'blocking').at(1_000).visit(1, PASS).at(8_900)
    expect(cafe.waiter().doing.kind).toBe('standing')
    expect(cafe.at(9_100).waiter().doing.kind).not.toBe('standing')
  })
})

test('without the rule a ticket is pulled when its customer leaves', () => {
  const usual = level({ patience: patience({ foodMs: 3_000, relief: 0 }) })
  const cafe = open(usual).at(1_000).visit(1, PASS).at(6_000)
  expect(cafe.customer(0).phase).toBe('left')
  expect(cafe.ticket(0).place).toBe('pulled')
})
