// The balance: what waiting costs, over 200 plans, and the honest cases in which it costs nothing.
import { describe, expect, test } from 'vitest'
import { firstDay, fullHouse, levels, lunchRush } from '../../src/levels/index.ts'
import { advanceTo, openShift, resultOf } from '../../src/sim/index.ts'
import type { Level, Mode, Result } from '../../src/sim/index.ts'
import { holdBack, parsOf, playShift, robotNames, robots } from '../../src/waiters/index.ts'
import type { Robot } from '../../src/waiters/index.ts'

const firstCome = robots['first-come']
const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed)
const results = (level: Level, mode: Mode, robot: Robot = firstCome) =>
  seeds(200).map((seed) => resultOf(playShift(level, seed, mode, robot).shift))
const mean = (of: readonly Result[], pick: (result: Result) => number) =>
  of.reduce((sum, each) => sum + pick(each), 0) / of.length
const score = (level: Level, mode: Mode, robot?: Robot) =>
  mean(results(level, mode, robot), (result) => result.score)
/** Async score ÷ blocking score, of first come, first served. */
const ratio = (level: Level) => score(level, 'async') / score(level, 'blocking')

describe('at the lunch rush', () => {
  const blocking = results(lunchRush, 'blocking')

  test('async scores 2.5 to 5 times blocking', () => {
    expect(ratio(lunchRush)).toBeGreaterThan(2.5)
    expect(ratio(lunchRush)).toBeLessThan(5)
  })

  test('a blocking waiter stands still half of the shift and more', () => {
    const still = mean(blocking, ({ standingStill }) => standingStill)
    expect(still).toBeGreaterThan(0.5)
    expect(still).toBeLessThan(0.65)
  })

  test('a blocking waiter loses people', () => {
    expect(mean(blocking, ({ lost, customers }) => lost / customers)).toBeGreaterThan(0.3)
  })

  test('first come, first served earns two stars on most plans, and thinking more', () => {
    const pars = seeds(40).map((seed) => parsOf(lunchRush, seed).async)
    const shares = pars.map((par) => par.robots['first-come'] / par.score)
    const sum = (pick: (par: (typeof pars)[number]) => number) =>
      pars.reduce((total, par) => total + pick(par), 0)
    expect(shares.filter((share) => share >= 0.65).length).toBeGreaterThan(20)
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

/** Of 30 plans together. */
function parIn(level: Level): number {
  return seeds(30).reduce((sum, seed) => sum + parsOf(level, seed).async.score, 0)
}

test('at Full house more is to be reached than at Lunch rush', () => {
  expect(parIn(fullHouse)).toBeGreaterThan(parIn(lunchRush))
})

describe.each([
  { level: firstDay, least: 0.8 },
  { level: lunchRush, least: 0.8 },
  { level: fullHouse, least: 0.7 },
])('the best robot at $level.id', ({ level, least }) => {
  test('satisfies customers so that the shift reads well', () => {
    const best = seeds(40).map((seed) => {
      const each = robotNames.map((name) => playShift(level, seed, 'async', robots[name]).shift)
      const top = Math.max(...each.map(({ state }) => state.tally.score))
      return Math.max(
        ...each.flatMap((shift) =>
          shift.state.tally.score === top ? [resultOf(shift).satisfaction] : [],
        ),
      )
    })
    expect(best.reduce((sum, satisfaction) => sum + satisfaction, 0) / best.length).toBeGreaterThan(
      least,
    )
  })
})

describe('on the first day', () => {
  test('nobody gives up in the first 40 s, even when the waiter does nothing at all', () => {
    for (const seed of seeds(200)) {
      for (const mode of ['blocking', 'async'] as const) {
        const shift = openShift(firstDay, seed, mode)
        advanceTo(shift, 40_000)
        expect(shift.state.customers.filter(({ phase }) => phase === 'left')).toEqual([])
      }
    }
  })

  test.each(robotNames)('%s loses nobody in async mode', (name) => {
    expect(mean(results(firstDay, 'async', robots[name]), ({ lost }) => lost)).toBe(0)
  })
})

test.each(levels)('async is never the worse choice on $id', (level) => {
  expect(ratio(level)).toBeGreaterThan(1)
})
