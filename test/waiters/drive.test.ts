// Robots decide at the simulation's own moments, so that nothing depends on who asks how often.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullHouse, lunchRush } from '../../src/levels/index.ts'
import { hashOf, MODES, openShift, record, replayOf, verifyReplay } from '../../src/sim/index.ts'
import { crewWith, drive, playShift, robots } from '../../src/waiters/index.ts'
import { anyLevel, anyMode, anySeed } from '../support/arbitraries.ts'

const steps = fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 1, maxLength: 8 })
const simple = fc.constantFrom(robots['first-come'], robots.nearest, robots['least-patience'])

describe('a robot’s shift', () => {
  test('is the same in any steps', () => {
    fc.assert(
      fc.property(anyLevel, anySeed, anyMode, simple, steps, (level, seed, mode, robot, cuts) => {
        const whole = playShift(level, seed, mode, robot, 'hashes')
        const cut = record(openShift(level, seed, mode))
        for (let turn = 0; !cut.shift.state.closed; turn++) {
          drive(cut, crewWith(level, robot), cut.shift.state.now + (cuts[turn % cuts.length] ?? 1))
        }
        expect(cut.log).toEqual(whole.log)
        expect(cut.hashes).toEqual(whole.hashes)
        expect(hashOf(cut.shift.state)).toBe(hashOf(whole.shift.state))
      }),
      { numRuns: 200 },
    )
  })

  test('is the same on every run', () => {
    const [one, other] = [1, 2].map(() => playShift(lunchRush, 7, 'async', robots['look-ahead']))
    expect(other?.log).toEqual(one?.log)
  })

  test('can be proven by its replay, also with several waiters', () => {
    const staffed = { ...fullHouse, waiters: 3 }
    for (const mode of MODES) {
      const recording = playShift(staffed, 7, mode, robots.nearest, 'hashes')
      const { score, served } = recording.shift.state.tally
      expect(verifyReplay(replayOf(recording), staffed)).toMatchObject({ ok: true, score })
      expect(served).toBeGreaterThan(10)
    }
  })
})

test('a second waiter helps in blocking mode', () => {
  const scores = [1, 2].map((waiters) => {
    return playShift({ ...lunchRush, waiters }, 7, 'blocking', robots['first-come']).shift.state
      .tally.score
  })
  expect(scores[1]).toBeGreaterThan(1.3 * (scores[0] ?? Infinity))
})
