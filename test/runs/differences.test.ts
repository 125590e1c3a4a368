// What is called out between two runs is true, comes in time, and leaves time to read it.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullHouse, lunchRush } from '../../src/levels/index.ts'
import { callOutAt, differencesOf, indexReplay } from '../../src/runs/index.ts'
import type { CallOut, ReplayIndex } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Level, Mode, ShiftEvent } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import type { RobotName } from '../../src/waiters/index.ts'
import { anyMode } from '../support/arbitraries.ts'
import { nth } from '../support/cafe.ts'

const replayIndex = (
  mode: Mode,
  seed = 7,
  robot: RobotName = 'nearest',
  level: Level = lunchRush,
): ReplayIndex =>
  indexReplay(replayOf(playShift(level, seed, mode, robots[robot], 'hashes')), level)

const anyPair = fc.record({
  level: fc.constantFrom('lunch-rush', 'full-house'),
  seed: fc.nat(500),
  one: anyMode,
  other: anyMode,
  robot: fc.constantFrom<RobotName>('first-come', 'nearest', 'least-patience'),
})
type Pair = typeof anyPair extends fc.Arbitrary<infer T> ? T : never

const films = ({
  level: id,
  seed,
  one,
  other,
  robot,
}: Pair): readonly [ReplayIndex, ReplayIndex] => {
  const level = id === 'lunch-rush' ? lunchRush : fullHouse
  return [replayIndex(one, seed, 'nearest', level), replayIndex(other, seed, robot, level)]
}

const score = (of: ReplayIndex, at: number) => of.roomAt(at).tally.score

/** How many more points the side a call is said of has at that moment. */
function leadOf(call: CallOut, first: ReplayIndex, second: ReplayIndex): number {
  const lead = score(first, call.at) - score(second, call.at)
  return call.side === 0 ? lead : -lead
}

/** Whether what is said is so. */
function isTrue(call: CallOut, first: ReplayIndex, second: ReplayIndex): boolean {
  const { events } = call.side === 0 ? first : second
  const happens = (type: ShiftEvent['type']) =>
    events.some((event) => event.type === type && event.at === call.at)
  switch (call.kind) {
    case 'ahead':
    case 'wins':
      return leadOf(call, first, second) === call.points
    case 'overtakes':
      return leadOf(call, first, second) > 0
    case 'loses':
      return happens('customerLeft') || happens('customerSentHome')
    case 'serves':
    case 'sooner':
      return happens('dishServed')
  }
}

describe('the differences of two runs', () => {
  test('are called in order, and never closer than asked', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(3_000, 12_000, 48_000), (pair, everyMs) => {
        const moments = differencesOf(...films(pair), everyMs).map(({ at }) => at)
        const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? 0))
        expect(gaps.filter((gap) => gap < everyMs)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('are true at the moment they are called', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const [first, second] = films(pair)
        const calls = differencesOf(first, second, 3_000)
        expect(calls.filter((call) => !isTrue(call, first, second))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('are the same from the other side', () => {
    const [one, other] = [replayIndex('blocking'), replayIndex('async')]
    const said = differencesOf(one, other, 3_000).map(({ at, kind, side }) => [at, kind, side])
    const turned = differencesOf(other, one, 3_000).map(({ at, kind, side }) => [
      at,
      kind,
      1 - side,
    ])
    expect(turned).toEqual(said)
  })

  test('of one run with itself are none', () => {
    expect(differencesOf(replayIndex('async'), replayIndex('async'), 3_000)).toEqual([])
  })
})

describe('the call-outs between the modes', () => {
  const calls = differencesOf(replayIndex('blocking'), replayIndex('async'), 3_000)
  const lastMs = replayIndex('async').replay.lengthMs

  test('tell of customers lost, of a lead and of seconds', () => {
    const kinds = new Set(calls.map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['ahead', 'loses', 'sooner']))
    expect(calls.length).toBeGreaterThan(8)
  })

  test('end with who has won', () => {
    expect(calls.at(-1)).toMatchObject({ at: lastMs, side: 1, kind: 'wins' })
  })

  test('stay up until the next, or for as long as they are held', () => {
    const first = nth(calls, 0)
    expect(callOutAt(calls, first.at - 1, 6_000)).toBeNull()
    expect(callOutAt(calls, first.at, 6_000)).toBe(first)
    expect(callOutAt([first], first.at + 6_000, 6_000)).toBeNull()
  })
})
