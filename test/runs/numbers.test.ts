// The numbers behind a run, each against another way to come to it.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbersOf } from '../../src/runs/index.ts'
import { levelOf, lunchRush } from '../../src/levels/index.ts'
import { replayOf, resultOf } from '../../src/sim/index.ts'
import { parseReplay } from '../../src/wire/index.ts'
import type { Replay } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { read, replayNames } from '../golden/files.ts'
import { anyGame } from '../support/arbitraries.ts'
import { nth, open } from '../support/cafe.ts'
import { comingAt, level, row } from '../support/level.ts'
import { playThrough, recordThrough } from '../support/playing.ts'

const golden = replayNames().map((name): readonly [string, Replay] => {
  const parsed = parseReplay(read(`${name}.json`), levelOf)
  if (!parsed.ok) throw new Error(name)
  return [name, parsed.replay]
})
const houseShift = (mode: Replay['mode']) =>
  numbersOf(replayOf(playShift(lunchRush, 7, mode, robots['first-come'], 'hashes')), lunchRush)

describe('Little’s law', () => {
  test('gives the same both ways for any shift', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const { little } = numbersOf(replayOf(recordThrough(game)), game.level)
        expect(little.product).toBeCloseTo(little.inCafe, 9)
      }),
      { numRuns: 200 },
    )
  })

  test.each(golden)('gives the same both ways for the golden shift %s', (_, replay) => {
    const { little } = numbersOf(replay, levelOf(replay.level) ?? lunchRush)
    expect(little.inCafe).toBeGreaterThan(0.5)
    expect(little.product).toBeCloseTo(little.inCafe, 9)
  })

  test('counts who is still there at closing until closing', () => {
    const cafe = level({ durationMs: 10_000, arrivals: comingAt(2_000, 6_000), floor: row(2) })
    const { little } = numbersOf(
      replayOf(recordThrough({ level: cafe, seed: 1, mode: 'async', script: [] })),
      cafe,
    )
    expect(little.came).toBe(2)
    expect(little.perMinute).toBeCloseTo(12)
    expect(little.stayMs).toBe((8_000 + 4_000) / 2)
    expect(little.inCafe).toBeCloseTo(1.2)
  })
})

describe('dishes in flight', () => {
  test('are never more than one while the waiter stands for each', () => {
    expect(houseShift('blocking').inFlight.most).toBe(1)
    expect(houseShift('async').inFlight.most).toBeGreaterThan(2)
    expect(houseShift('async').inFlight.mean).toBeGreaterThan(houseShift('blocking').inFlight.mean)
  })

  test('are so from the hand-over until they are in hand', () => {
    const small = level({ durationMs: 20_000 })
    const cafe = open(small)
    const visits = [
      [1_000, { type: 'visit', waiter: 0, station: 1 }],
      [1_001, { type: 'visit', waiter: 0, station: 0 }],
      [15_000, { type: 'visit', waiter: 0, station: 0 }],
    ] as const
    for (const [at, order] of visits) cafe.at(at).send(order)
    cafe.at(20_000)
    const [handed = 0] = cafe.times('ticketHandedOver')
    const [fetched = 0] = cafe.times('dishPickedUp')
    const script = [...visits]
    const replay = replayOf(recordThrough({ level: small, seed: 1, mode: 'async', script }))
    const { inFlight } = numbersOf(replay, small)
    expect(fetched).toBeGreaterThan(handed + 5_000)
    expect(inFlight).toEqual({ mean: (fetched - handed) / 20_000, most: 1 })
  })
})

describe('the other numbers', () => {
  test('are those of the result, and of its customers', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const { shift } = playThrough(game)
        const result = resultOf({ state: shift.state, level: game.level })
        const numbers = numbersOf(replayOf(recordThrough(game)), game.level)
        expect(numbers.result).toEqual(result)
        expect(numbers.waits.p95Ms).toBe(result.p95WaitMs)
        expect(numbers.waits.medianMs).toBeLessThanOrEqual(numbers.waits.p95Ms)
        expect(numbers.cooks).toBe(result.cooks)
      }),
    )
  })

  test('count how often a table was of use', () => {
    const { turns, result } = houseShift('async')
    expect(turns).toBe(result.served / 6)
    expect(nth([houseShift('blocking').turns], 0)).toBeLessThan(turns)
  })
})
