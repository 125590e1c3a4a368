// The balance beside its table (test/golden/balance-table.test.ts): what waiting costs, over many plans,
// and the honest cases in which it costs nothing.
import { describe, expect, test } from 'vitest'
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import { advanceTo, openShift } from '../../src/sim/index.ts'
import type { Level, Mode } from '../../src/sim/index.ts'
import { holdBack, parsOf, playShift, robots } from '../../src/waiters/index.ts'
import type { Robot } from '../../src/waiters/index.ts'
import { manyFor } from '../golden/settled.ts'
import { once } from '../support/once.ts'

const firstCome = robots['first-come']
const many = await manyFor(import.meta.filename)
const PLANS = many(200, 40)
const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed)
/** The mean score, worked out once for whoever asks: a shift costs some milliseconds. */
const score = once((level: Level, mode: Mode, robot: Robot = firstCome) => {
  const scores = seeds(PLANS).map(
    (seed) => playShift(level, seed, mode, robot).shift.state.tally.score,
  )
  return scores.reduce((sum, each) => sum + each, 0) / scores.length
})
/** Async score ÷ blocking score, of first come, first served. */
const ratio = (level: Level) => score(level, 'async') / score(level, 'blocking')

describe('at the lunch rush', () => {
  test('first come, first served earns two stars on most plans, and thinking more', () => {
    const pars = seeds(many(40, 10)).map((seed) => parsOf(lunchRush, seed, ['async']).async)
    const shares = pars.map((par) => par.robots['first-come'] / par.score)
    const sum = (pick: (par: (typeof pars)[number]) => number) =>
      pars.reduce((total, par) => total + pick(par), 0)
    expect(shares.filter((share) => share >= 0.65).length).toBeGreaterThan(pars.length / 2)
    expect(sum((par) => par.robots['look-ahead'])).toBeGreaterThan(
      sum((par) => par.robots['first-come']),
    )
  })
})

describe('honestly, async gains', () => {
  test('next to nothing with few customers', () => {
    const calm: Level = {
      ...lunchRush,
      arrivals: { ...lunchRush.arrivals, curve: [{ fromMs: 0, everyMs: 16_000 }] },
    }
    expect(ratio(calm)).toBeLessThan(1.15)
    expect(ratio(calm)).toBeGreaterThan(0.87)
  })

  test('little with one cook, and there accepting everything makes it worse', () => {
    const slow: Level = { ...lunchRush, cooks: 1 }
    expect(ratio(slow)).toBeLessThan(1.3)
    expect(score(slow, 'async', holdBack(firstCome, 2))).toBeGreaterThan(score(slow, 'async'))
  })

  test('nothing where the waiter must do the work alone', () => {
    const alone: Level = {
      ...lunchRush,
      menu: lunchRush.menu.map(({ dish, weight }) => ({ dish, weight, cookMs: 1 })),
      work: { ...lunchRush.work, serveMs: 6_000 },
    }
    expect(ratio(alone)).toBeLessThan(1.05)
  })
})

describe('on the first day', () => {
  test('nobody gives up in the first 40 s, even when the waiter does nothing at all', () => {
    for (const seed of seeds(PLANS)) {
      for (const mode of ['blocking', 'async'] as const) {
        const shift = openShift(firstDay, seed, mode)
        advanceTo(shift, 40_000)
        expect(shift.state.customers.filter(({ phase }) => phase === 'left')).toEqual([])
      }
    }
  })
})
