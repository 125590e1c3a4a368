// Par: the best any robot reaches in async mode on the same plan.
import { describe, expect, test } from 'vitest'
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import { parOf, playShift, robotNames, robots } from '../../src/waiters/index.ts'

describe.each([firstDay, lunchRush])('par on $id', (level) => {
  const par = parOf(level, 7)

  test('names every robot’s async score', () => {
    for (const name of robotNames) {
      const { score } = playShift(level, 7, 'async', robots[name]).shift.state.tally
      expect(par.robots[name]).toBe(score)
    }
    expect(Object.keys(par.robots)).toEqual(robotNames)
  })

  test('is the best of them', () => {
    expect(par.score).toBe(Math.max(...Object.values(par.robots)))
    expect(par.score).toBeGreaterThan(0)
  })
})
