// What is called out between two runs is true, comes in time, and leaves time to read it.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullHouse, lunchRush } from '../../src/levels/index.ts'
import { callOutAt, differencesOf, filmOf } from '../../src/runs/index.ts'
import type { Film } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Level, Mode } from '../../src/sim/index.ts'
import { anyMode } from '../support/arbitraries.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import type { RobotName } from '../../src/waiters/index.ts'

const film = (mode: Mode, seed = 7, robot: RobotName = 'nearest', level: Level = lunchRush): Film =>
  filmOf(replayOf(playShift(level, seed, mode, robots[robot], 'hashes')), level)

const anyPair = fc.record({
  level: fc.constantFrom('lunch-rush', 'full-house'),
  seed: fc.nat(500),
  one: anyMode,
  other: anyMode,
  robot: fc.constantFrom<RobotName>('first-come', 'nearest', 'least-patience'),
})
type Pair = typeof anyPair extends fc.Arbitrary<infer T> ? T : never

const films = ({ level: id, seed, one, other, robot }: Pair): readonly [Film, Film] => {
  const level = id === 'lunch-rush' ? lunchRush : fullHouse
  return [film(one, seed, 'nearest', level), film(other, seed, robot, level)]
}

const score = (of: Film, at: number) => of.roomAt(at).tally.score

describe('the differences of two runs', () => {
  test('are called in order, and never closer than asked', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(3_000, 12_000, 48_000), (pair, everyMs) => {
        const moments = differencesOf(...films(pair), everyMs).map(({ at }) => at)
        for (const [index, at] of moments.entries()) {
          const last = moments[index - 1]
          if (last !== undefined) expect(at - last).toBeGreaterThanOrEqual(everyMs)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('are true at the moment they are called', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const [first, second] = films(pair)
        for (const call of differencesOf(first, second, 3_000)) {
          const [own, other] = call.side === 0 ? [first, second] : [second, first]
          const lead = score(own, call.at) - score(other, call.at)
          if (call.kind === 'ahead') expect(lead).toBe(call.points)
          if (call.kind === 'overtakes') expect(lead).toBeGreaterThan(0)
          if (call.kind === 'loses') {
            expect(own.events).toContainEqual(
              expect.objectContaining({ type: 'customerLeft', at: call.at }),
            )
          }
          if (call.kind === 'sooner' || call.kind === 'serves') {
            expect(own.events).toContainEqual(
              expect.objectContaining({ type: 'dishServed', at: call.at }),
            )
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('are the same from the other side', () => {
    const [one, other] = [film('blocking'), film('async')]
    const turned = differencesOf(other, one, 3_000).map((call) => ({
      ...call,
      side: 1 - call.side,
    }))
    expect(turned).toEqual(differencesOf(one, other, 3_000))
  })

  test('of one run with itself are none', () => {
    expect(differencesOf(film('async'), film('async'), 3_000)).toEqual([])
  })

  test('between the modes tell of customers lost, of a lead and of seconds', () => {
    const calls = differencesOf(film('blocking'), film('async'), 3_000)
    const kinds = new Set(calls.map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['ahead', 'loses', 'sooner']))
    expect(calls.length).toBeGreaterThan(8)
  })

  test('stay up until the next, or for as long as they are held', () => {
    const calls = differencesOf(film('blocking'), film('async'), 3_000)
    const [first] = calls
    if (!first) throw new Error('nothing to call')
    expect(callOutAt(calls, first.at - 1, 6_000)).toBeNull()
    expect(callOutAt(calls, first.at, 6_000)).toBe(first)
    expect(callOutAt([first], first.at + 6_000, 6_000)).toBeNull()
  })
})
