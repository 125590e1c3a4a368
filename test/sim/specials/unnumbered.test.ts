// A ticket without a table number: it is cooked like any other, and nobody fetches the dish.
import { describe, expect, test } from 'vitest'
import { ticketSituation } from '../../../src/reading/index.ts'
import { planOf } from '../../../src/sim/index.ts'
import { see } from '../../../src/waiters/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level } from '../../support/level.ts'

const PASS = 0

/** The only customer says no table; to ask takes 500 ms. The order is written at 2.8 s. */
const vague = level({ rules: [{ type: 'unnumbered', oneOf: 1, askMs: 500 }] })
const ordered = () => open(vague).at(1_000).visit(1).at(2_900)
const situation = (cafe: ReturnType<typeof open>) =>
  ticketSituation({ room: cafe.room, floor: vague.floor }, cafe.ticket(0))

test('one in so many customers says no table, and on other seeds it is another', () => {
  const rules = [{ type: 'unnumbered', oneOf: 3, askMs: 1 } as const]
  const many = level({ arrivals: comingAt(0, 1, 2, 3, 4, 5), rules })
  const chosen = Array.from({ length: 30 }, (_, seed) =>
    planOf(many, seed).flatMap(({ isUnnumbered }, at) => (isUnnumbered ? [at] : [])),
  )
  expect(chosen.every(([first = 9, second = 0]) => first < 3 && second >= 3)).toBe(true)
  expect(new Set(chosen.flat()).size).toBe(6)
})

describe('a ticket without a number', () => {
  test('gets it by one more visit while it is on the pad', () => {
    const cafe = ordered().visit(1).at(3_450)
    expect(cafe.times('ticketNumbered')).toEqual([3_400])
    expect(cafe.ticket(0).isUnnumbered).toBeUndefined()
    cafe.visit(PASS).at(9_900).visit(PASS, 1).at(13_000)
    expect(cafe.room.tally.served).toBe(1)
  })

  test('is cooked, and its dish is taken up by nobody', () => {
    const cafe = ordered().visit(PASS).at(9_500).visit(PASS).at(10_000)
    expect(cafe.said('dishDone')).toHaveLength(1)
    expect(cafe.waiter().hands).toEqual([])
    expect(situation(cafe)).toBe('unclaimed')
    expect(see(cafe.shift, 0).chances).toEqual([])
  })

  test('gets none any more once it is handed over', () => {
    const cafe = ordered().visit(PASS).at(4_200).visit(1).at(6_000)
    expect(cafe.said('ticketNumbered')).toEqual([])
    expect(cafe.said('waiterShrugged')).toHaveLength(1)
  })

  test('goes with its customer, who leaves at last', () => {
    const cafe = ordered().visit(PASS).at(40_000)
    expect(cafe.customer(0).phase).toBe('left')
    expect(cafe.room.pass).toEqual([])
  })

  test('is not stood for when its dish is done', () => {
    const cafe = open(vague, 'blocking').at(1_000).visit(1, PASS).at(8_900)
    expect(cafe.waiter().doing.kind).toBe('standing')
    expect(cafe.at(9_000).waiter().doing.kind).toBe('idle')
  })

  test('can be asked for or handed over, as whoever sees it believes', () => {
    const kinds = see(ordered().shift, 0).chances.map(({ kind }) => kind)
    expect(kinds).toEqual(['askNumber', 'handOver'])
  })

  test('gets none when the customer leaves in the middle of the question', () => {
    const hasty = { ...vague, patience: { ...vague.patience, foodMs: 300, relief: 0 } }
    const cafe = open(hasty).at(1_000).visit(1).at(2_810).visit(1).at(4_000)
    expect(cafe.customer(0).phase).toBe('left')
    expect(cafe.said('ticketNumbered')).toEqual([])
    expect(cafe.waiter().doing.kind).toBe('idle')
  })
})

test('whoever says a table has a ticket with its number', () => {
  const cafe = open(level()).at(1_000).visit(1).at(2_900)
  expect(cafe.ticket(0).isUnnumbered).toBeUndefined()
})
