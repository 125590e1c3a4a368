// Backpressure: whoever holds back never has more tickets open than agreed.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { nextAt, openShift, record } from '../../src/sim/index.ts'
import type { Level, Mode } from '../../src/sim/index.ts'
import { crewWith, drive, holdBack, playShift, robots } from '../../src/waiters/index.ts'
import { anyLevel, anyMode, anySeed } from '../support/arbitraries.ts'

/** The most tickets that were open at any moment. */
function mostOpen(level: Level, seed: number, mode: Mode, most: number): number {
  const robot = holdBack(robots['first-come'], most)
  const recording = record(openShift(level, seed, mode), 'noHashes')
  const { shift } = recording
  let found = 0
  while (!shift.state.closed) {
    drive(recording, crewWith(level, robot), nextAt(shift))
    const open = shift.state.tickets.filter(({ place }) => !['table', 'pulled'].includes(place))
    found = Math.max(found, open.length)
  }
  return found
}

/** Two tickets for an order, or a way to a cup on which an order is taken: neither is the robot's. */
const bringsMore: ReadonlySet<string> = new Set(['twoSuppliers', 'refills'])

describe('holding back', () => {
  test('keeps at most so many tickets open, on any level', () => {
    const most = fc.integer({ min: 1, max: 4 })
    const alone = anyLevel.map((level) => {
      const rules = level.rules.filter(({ type }) => !bringsMore.has(type))
      return Object.assign({ ...level }, { waiters: 1, rules })
    })
    fc.assert(
      fc.property(alone, anySeed, anyMode, most, (level, seed, mode, limit) => {
        expect(mostOpen(level, seed, mode, limit)).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 200 },
    )
  })

  test('takes as many as that', () => {
    expect([1, 2, 3].map((most) => mostOpen(lunchRush, 7, 'async', most))).toEqual([1, 2, 3])
  })

  test('changes nothing where the limit is never met', () => {
    const [free, held] = [robots.nearest, holdBack(robots.nearest, 99)].map(
      (robot) => playShift(lunchRush, 7, 'async', robot).log,
    )
    expect(held).toEqual(free)
  })
})
