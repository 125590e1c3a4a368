// Par: the best any robot reaches on the same plan, in each mode.
import { describe, expect, test } from 'vitest'
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import { MODES } from '../../src/sim/index.ts'
import { parsOf, playShift, robotNames, robots } from '../../src/waiters/index.ts'

const cases = [firstDay, lunchRush].flatMap((level) => MODES.map((mode) => ({ level, mode })))

describe.each(cases)('par on $level.id, $mode,', ({ level, mode }) => {
  const par = parsOf(level, 7, [mode])[mode]

  test('names every robot’s score in this mode', () => {
    for (const name of robotNames) {
      const { score } = playShift(level, 7, mode, robots[name]).shift.state.tally
      expect(par.robots[name]).toBe(score)
    }
    expect(Object.keys(par.robots)).toEqual(robotNames)
  })

  test('is the best of them', () => {
    expect(par.score).toBe(Math.max(...Object.values(par.robots)))
    expect(par.score).toBeGreaterThan(0)
  })
})

test('only what is asked for is worked out', () => {
  expect(Object.keys(parsOf(firstDay, 7, ['async']))).toEqual(['async'])
  expect(Object.keys(parsOf(firstDay, 7, MODES))).toEqual(['blocking', 'async'])
})
