// The results: which two shifts stand beside each other, and what is said of them.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { robotLead } from '../../src/waiters/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import type { Entry, Outcome } from '../../src/store/index.ts'
import { sharesOf, verdict, why } from '../../src/ui/results/why.ts'
import { timesOf } from '../../src/runs/index.ts'
import { isFirstPair, runsOf, sidesOf } from '../../src/ui/results/sides.ts'
import { entry } from '../store/entries.ts'
import { lessonOutcome } from '../support/lesson.ts'
import { blocking, outcome, par, usual } from './outcomes.ts'

const words = (score: number, entries: readonly Entry[] = [blocking]) =>
  verdict(sidesOf(outcome('async', score), { entries }, par))

describe('the two sides', () => {
  test('are this shift and the best of the other mode', () => {
    const entries = [entry({ id: 'low', score: 90, mode: 'blocking' }), blocking]
    const sides = sidesOf(outcome('async', 465), { entries }, par)
    expect(sides.blocking).toMatchObject({ latest: false, result: { score: 150 } })
    expect(sides.async).toMatchObject({ latest: true, isBest: true, stars: 3 })
    expect(timesOf(sides)).toBeCloseTo(3.1)
  })

  test('count nobody as idle who was not hired', () => {
    const alone = lessonOutcome({ level: 'one-pair-of-hands', belief: 'wrong' })
    const { working } = sidesOf(alone, { entries: [] }, null)[alone.order.mode]?.result ?? {}
    expect(working).toBeCloseTo(2 * alone.result.working)
  })

  test('leave out other seeds and other levels', () => {
    const entries = [
      entry({ id: 'seed', score: 90, mode: 'blocking', seed: 8 }),
      entry({ id: 'level', score: 90, mode: 'blocking', level: 'full-house' }),
    ]
    expect(sidesOf(outcome('async', 465), { entries }, par).blocking).toBeNull()
  })

  test('have no stars for this shift until the robots are done', () => {
    const sides = sidesOf(outcome('async', 465), { entries: [blocking] }, null)
    expect(sides.async?.stars).toBeNull()
    expect(sides.blocking?.stars).toBe(0)
    expect(sidesOf(outcome('async', 465), { entries: [] }, { ...par, seed: 8 }).async?.stars).toBe(
      null,
    )
  })

  test('are one when a robot played', () => {
    const shift = outcome('async', 465)
    const robot: Outcome = { ...shift, order: { ...shift.order, leads: [robotLead('nearest')] } }
    expect(sidesOf(robot, { entries: [blocking] }, par).blocking).toBeNull()
  })

  test('have no ratio to a score of nothing', () => {
    const entries = [entry({ id: 'none', score: 0, mode: 'blocking' })]
    expect(timesOf(sidesOf(outcome('async', 465), { entries }, par))).toBeNull()
  })
})

const ofRobot = (mode: Mode, score: number, robot: 'nearest' | 'first-come' = 'nearest') => {
  const shift = outcome(mode, score)
  return {
    ...shift,
    order: { ...shift.order, leads: [robotLead(robot)] },
    isBest: false,
    entry: null,
  }
}
const now = entry({ id: 'now', score: 90 })
const isNew = (score: number, entries: readonly Entry[]) =>
  sidesOf(outcome('async', score), { entries }, par).async?.isBest

describe('what a robot showed', () => {
  const blockingShown = ofRobot('blocking', 150)

  test('in the other mode stands beside its shift, best score or not', () => {
    const sides = sidesOf(ofRobot('async', 465), { entries: [blocking] }, par, {
      blocking: blockingShown,
      async: ofRobot('async', 465),
    })
    expect(sides.blocking).toMatchObject({ latest: false, isBest: false, result: { score: 150 } })
    expect(runsOf(sides)).toEqual([blockingShown.run, ofRobot('async', 465).run])
    expect(verdict(sides)).toBe('3.1× the score.')
    expect(why(sides, { ...usual, isRobot: true })).toContain('the robot stood still for **25%**')
  })

  test('does so only when it is the same robot with the same customers', () => {
    const shown = { blocking: blockingShown }
    const other = ofRobot('async', 465, 'first-come')
    expect(sidesOf(other, { entries: [] }, par, shown).blocking).toBeNull()
    const shift = ofRobot('async', 465)
    const later = { ...shift, order: { ...shift.order, seed: 8 } }
    expect(sidesOf(later, { entries: [] }, par, shown).blocking).toBeNull()
    expect(sidesOf(outcome('async', 465), { entries: [] }, par, shown).blocking).toBeNull()
  })
})

describe('a new best', () => {
  test('is told when there was a score to beat, or a star was earned', () => {
    expect(isNew(90, [now, entry({ id: 'before', score: 80 })])).toBe(true)
    expect(isNew(210, [now])).toBe(true)
  })

  test('is not told of a first shift without a star, nor after nothing but zeros', () => {
    expect(isNew(90, [now])).toBe(false)
    expect(isNew(90, [now, entry({ id: 'before', score: 0 })])).toBe(false)
    expect(isNew(90, [now, entry({ id: 'other', score: 80, mode: 'blocking' })])).toBe(false)
  })
})

describe('a first pair', () => {
  const { order } = outcome('async', 465)
  const again = entry({ id: 'again', score: 170, mode: 'blocking' })

  test('is one shift in each mode, of these customers', () => {
    const elsewhere = entry({ id: 'elsewhere', score: 170, mode: 'blocking', seed: 8 })
    expect(isFirstPair(order, { entries: [blocking, now, elsewhere] })).toBe(true)
    expect(isFirstPair(order, { entries: [blocking, again] })).toBe(false)
  })
})

describe('the shares of the waiter’s time', () => {
  const { result } = outcome('async', 100)

  test('add up to a hundred, each next to what it is', () => {
    fc.assert(
      fc.property(fc.nat(90_000), fc.nat(90_000), fc.nat(90_000), (work, stood, idle) => {
        fc.pre(work + stood + idle > 0)
        const all = work + stood + idle
        const exact = { working: work / all, standingStill: stood / all, idle: idle / all }
        const shares = sharesOf({ ...result, ...exact })
        expect(shares.working + shares.standing + shares.idle).toBe(100)
        expect(Math.abs(shares.working - exact.working * 100)).toBeLessThan(1)
        expect(Math.abs(shares.standing - exact.standingStill * 100)).toBeLessThan(1)
        expect(Math.abs(shares.idle - exact.idle * 100)).toBeLessThan(1)
      }),
    )
  })

  test('give what is missing to whoever lost most by rounding', () => {
    const thirds = { working: 0.335, standingStill: 0.334, idle: 0.331 }
    expect(sharesOf({ ...result, ...thirds })).toEqual({ working: 34, standing: 33, idle: 33 })
  })
})

describe('the verdict', () => {
  test.each([
    [465, '3.1× the score.'],
    [165, 'About the same score.'],
    [120, 'This time blocking is ahead.'],
  ])('on %i points after 150 has a number only where async is ahead', (score, text) => {
    expect(words(score)).toBe(text)
  })

  test('has none to a score of nothing', () => {
    const none = [entry({ id: 'none', score: 0, mode: 'blocking' })]
    expect(words(465, none)).toBe('465 points instead of none.')
    expect(words(0, none)).toBe('About the same score.')
  })
})
