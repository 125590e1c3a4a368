// Burnt dishes: somebody has to take them off the pass, or the customer waits in vain.
import { describe, expect, test } from 'vitest'
import { planOf } from '../../../src/sim/index.ts'
import { playShift, robots, see } from '../../../src/waiters/index.ts'
import { open } from '../../support/cafe.ts'
import { PASS } from '../../support/floor.ts'
import { comingAt, level } from '../../support/level.ts'

const relief = 0.25
const rule = { type: 'burns', percent: 100, relief } as const
const burning = level({ rules: [rule] })

/** The order is taken and handed over: the dish burns at 9.0 s. */
const handedOver = (mode: 'async' | 'blocking' = 'async') =>
  open(burning, mode).at(1_000).visit(1, PASS).at(4_000)

describe('a dish that burns', () => {
  test('lies on the pass and says so with a bell of its own', () => {
    const cafe = handedOver().at(9_100)
    expect(cafe.said('dishBurnt')).toEqual([{ type: 'dishBurnt', at: 9_000, cook: 0, ticket: 0 }])
    expect(cafe.said('dishDone')).toEqual([])
    expect(cafe.ticket(0).place).toBe('burnt')
    expect(cafe.room.pass).toEqual([0])
  })

  test('is taken back with an apology and cooked again, this time well', () => {
    const cafe = handedOver().at(10_000)
    const before = cafe.patience(0)
    cafe.visit(PASS).at(10_100)
    expect(cafe.said('burntTakenBack').map(({ ticket }) => ticket)).toEqual([0])
    expect(cafe.patience(0)).toBeCloseTo(before + relief - 100 / 28_000, 6)
    cafe.at(10_300)
    expect(cafe.ticket(0).place).toBe('cooking')
    cafe.at(15_300)
    expect(cafe.times('dishDone')).toEqual([15_300])
  })

  test('that nobody takes off the pass loses its customer, and is pulled', () => {
    const cafe = handedOver().at(45_000)
    expect(cafe.customer(0).phase).toBe('left')
    expect(cafe.ticket(0).place).toBe('pulled')
    expect(cafe.room.pass).toEqual([])
  })

  test('is taken back with full hands, too', () => {
    const noHands = open({ ...burning, hands: 0 })
      .at(1_000)
      .visit(1, PASS)
      .at(9_500)
    expect(see(noHands.shift, 0).chances.map(({ kind }) => kind)).toEqual(['takeBack'])
    noHands.visit(PASS).at(9_700)
    expect(noHands.said('burntTakenBack')).toHaveLength(1)
  })
})

test('a blocked waiter stands until the dish is burnt, and again until it is done', () => {
  const cafe = handedOver('blocking').at(20_000)
  expect(cafe.said('standingEnded').map(({ stoodMs }) => stoodMs)).toEqual([5_000, 5_000])
  expect(cafe.said('burntTakenBack')).toHaveLength(1)
  expect(cafe.ticket(0).place).toBe('hands')
})

describe('where a burnt dish is taken back only when asked for', () => {
  const asked = { ...burning, rules: [{ ...rule, onlyAsked: true }] as const }
  const lying = () => open(asked).at(1_000).visit(1, PASS).at(10_000)

  test('a visit that does not name it leaves it on the pass', () => {
    const cafe = lying().visit(PASS).at(11_000)
    expect(cafe.ticket(0).place).toBe('burnt')
    expect(cafe.said('waiterShrugged')).toHaveLength(1)
  })

  test('a visit that names it takes it back', () => {
    expect(lying().fetch(0).at(11_000).said('burntTakenBack')).toHaveLength(1)
  })

  test('the ordinary robots name it', () => {
    const { shift } = playShift(asked, 1, 'async', robots.nearest)
    expect(shift.state.tally).toMatchObject({ served: 1, lost: 0 })
  })
})

describe('the plan', () => {
  const busy = level({ arrivals: { ...comingAt(0, 10), lastMs: 10_000 } })
  const withRule = (percent: number) => ({
    ...busy,
    rules: [{ type: 'burns', percent, relief }] as const,
  })

  test('burns about as many dishes as the level says', () => {
    const plan = planOf(withRule(25), 3)
    const share = plan.filter(({ burns }) => burns).length / plan.length
    expect(plan.length).toBeGreaterThan(900)
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.3)
  })

  test('burns exactly one of each four, wherever it is among them, where it is even', () => {
    const even = { ...busy, rules: [{ type: 'burns', percent: 25, relief, evenly: true }] as const }
    const burnt = planOf(even, 3).flatMap(({ burns }, at) => (burns ? [at] : []))
    const places = burnt.map((at) => Math.floor(at / 4))
    expect(places).toEqual(places.map((_, index) => index))
    expect(new Set(burnt.map((at) => at % 4))).toEqual(new Set([0, 1, 2, 3]))
  })

  test('is otherwise the very plan of the level without the rule', () => {
    const without = planOf(busy, 3).map((customer) => expect.objectContaining(customer))
    expect(planOf(withRule(50), 3)).toEqual(without)
  })
})

test('a level without special rules has nothing to remember', () => {
  expect('specials' in open(level()).room).toBe(false)
})
