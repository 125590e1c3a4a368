// The plan: who comes when and orders what is drawn before the first second and never changes.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { everyMs, openShift, planOf } from '../../src/sim/index.ts'
import { concerns } from '../../src/sim/random.ts'
import type { Customer, DeepReadonly, Level, Plan, PlannedCustomer } from '../../src/sim/index.ts'
import { anyGame, anyLevel, anySeed } from '../support/arbitraries.ts'
import { comingAt, level } from '../support/level.ts'
import { playThrough } from '../support/playing.ts'

const arrivals = (plan: Plan) => plan.map((customer) => customer.arrivesAt)
/** What there is of a plan beside some of its fields. */
const without = (plan: Plan, ...fields: readonly (keyof PlannedCustomer)[]) =>
  plan.map((customer) =>
    Object.entries(customer).filter(([name]) => !fields.some((field) => field === name)),
  )
/** Neither eats a menu nor is a party, so that the dish stays the same. */
const ordersOnce = ({ toCome, toOrder }: DeepReadonly<Customer>) =>
  toCome === undefined && toOrder === undefined

test('no two concerns draw from one stream', () => {
  const numbers = Object.values(concerns)
  expect(new Set(numbers).size).toBe(numbers.length)
})

const busy: Level = level({
  durationMs: 90_000,
  arrivals: {
    firstMs: 500,
    curve: [{ fromMs: 0, everyMs: 900 }],
    lastMs: 80_000,
    spreadPercent: 30,
  },
})

describe('a plan', () => {
  test('is the same for the same level and seed', () => {
    expect(planOf(lunchRush, 7)).toEqual(planOf(lunchRush, 7))
  })

  test('is another one for another seed', () => {
    expect(planOf(lunchRush, 8)).not.toEqual(planOf(lunchRush, 7))
  })

  test('is met by every shift on it, whatever the mode and the commands', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const plan = planOf(game.level, game.seed)
        const { shift } = playThrough(game)
        const met = shift.state.customers.map((customer) => ({
          arrivesAt: customer.arrivedAt,
          look: customer.look,
          ...(ordersOnce(customer) && { dish: customer.dish, cookMs: customer.cookMs }),
          patiencePercent: customer.patiencePercent,
        }))
        const { durationMs, closing } = game.level
        const doorShutsMs = closing?.lastCallMs ?? durationMs
        const came = plan.filter(({ arrivesAt }) => arrivesAt <= doorShutsMs)
        expect(shift.state.customers.map(({ madeAt }) => madeAt)).toEqual(
          came.map(({ madeAt }) => madeAt),
        )
        expect(came).toMatchObject(met) // which dishes will burn is in the plan alone
      }),
      { numRuns: 200 },
    )
  })

  test('of both modes is one', () => {
    const plans = (['blocking', 'async'] as const).map((mode) => openShift(lunchRush, 7, mode).plan)
    expect(plans[0]).toEqual(plans[1])
  })

  test('is in order of arrival, from the first moment to the last one allowed', () => {
    fc.assert(
      fc.property(anyLevel, anySeed, (any, seed) => {
        const times = arrivals(planOf(any, seed))
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect(times.at(-1) ?? 0).toBeLessThanOrEqual(any.arrivals.lastMs)
        expect(times[0] ?? any.arrivals.firstMs).toBe(any.arrivals.firstMs)
      }),
      { numRuns: 200 },
    )
  })

  test('holds whole milliseconds and percents only', () => {
    for (const { arrivesAt, cookMs, patiencePercent } of planOf(lunchRush, 7)) {
      expect([arrivesAt, cookMs, patiencePercent].every(Number.isInteger)).toBe(true)
    }
  })
})

describe('each concern has a stream of its own, so that', () => {
  const plan = planOf(busy, 3)

  test('another menu changes neither arrivals nor looks nor patience', () => {
    // Weights so large that a dish often takes several draws: in a shared stream it would show.
    const menu = [
      { dish: 'pie', cookMs: 9_000, weight: 1_500_000_000 },
      { dish: 'tea', cookMs: 100, weight: 1_200_000_000 },
    ]
    const other = planOf({ ...busy, menu }, 3)
    expect(without(other, 'dish', 'cookMs')).toEqual(without(plan, 'dish', 'cookMs'))
  })

  test('other patience changes nothing else', () => {
    const other = planOf({ ...busy, patience: { ...busy.patience, spreadPercent: 50 } }, 3)
    expect(without(other, 'patiencePercent')).toEqual(without(plan, 'patiencePercent'))
    expect(other).not.toEqual(plan)
  })

  test('what one draws says nothing about what another draws', () => {
    const menu = [{ dish: 'tea', cookMs: 100, weight: 1 }]
    const alike = { ...busy, menu, cookSpreadPercent: 50 }
    const both = planOf({ ...alike, patience: { ...busy.patience, spreadPercent: 50 } }, 3)
    const same = both.filter(({ cookMs, patiencePercent }) => cookMs === patiencePercent)
    expect(same.length).toBeLessThan(both.length / 5)
  })

  test('a slower stream of people brings the same people first', () => {
    const slower = planOf({ ...busy, arrivals: { ...busy.arrivals, lastMs: 20_000 } }, 3)
    expect(slower).toEqual(plan.slice(0, slower.length))
    expect(slower.length).toBeLessThan(plan.length)
  })
})

describe('what a level asks for is what the plan gives:', () => {
  test('arrivals without spread come exactly as the curve says', () => {
    expect(arrivals(planOf(level({ arrivals: comingAt(500, 1_200, 4_000) }), 1))).toEqual([
      500, 1_200, 4_000,
    ])
  })

  test('the curve holds from its moment on', () => {
    expect([0, 21_999, 22_000, 89_000].map((at) => everyMs(lunchRush, at))).toEqual([
      5_000, 5_000, 4_500, 5_000,
    ])
  })

  test('dishes are ordered by their weights', () => {
    const menu = [
      { dish: 'often', cookMs: 1, weight: 3 },
      { dish: 'seldom', cookMs: 1, weight: 1 },
    ]
    const dishes = Array.from({ length: 40 }, (_, seed) => planOf({ ...busy, menu }, seed)).flat()
    const often = dishes.filter(({ dish }) => dish === 'often').length / dishes.length
    expect(dishes.length).toBeGreaterThan(3_000)
    expect(often).toBeGreaterThan(0.72)
    expect(often).toBeLessThan(0.78)
  })

  test('spreads stay within their percents', () => {
    const spread: Level = {
      ...busy,
      cookSpreadPercent: 10,
      patience: { ...busy.patience, spreadPercent: 20 },
    }
    for (const { cookMs, patiencePercent } of planOf(spread, 5)) {
      expect(Math.abs(cookMs - 5_000)).toBeLessThanOrEqual(500)
      expect(Math.abs(patiencePercent - 100)).toBeLessThanOrEqual(20)
    }
  })

  test('nobody meets a double before every look has been', () => {
    const looks = planOf(busy, 4).map(({ look }) => look)
    for (let from = 0; from + 5 <= looks.length; from += 5) {
      expect(new Set(looks.slice(from, from + 5)).size).toBe(5)
    }
  })
})
