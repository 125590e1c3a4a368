// A robot colleague beside the player: who leads which waiter, and what a tap reaches.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { twoWaiters } from '../../src/levels/index.ts'
import { createPlay, resumePlay } from '../../src/play/index.ts'
import { panelOf, standingOf } from '../../src/reading/index.ts'
import type { Play } from '../../src/play/index.ts'
import { decodeRun, encodeRun } from '../../src/wire/index.ts'
import { hashOf, resultOf, verifyReplay } from '../../src/sim/index.ts'
import { person, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { nth } from '../support/cafe.ts'
import { level, row } from '../support/level.ts'

const options = { level: twoWaiters, seed: 7, mode: 'async' } as const
const begin = () => createPlay(options)
type Tap = readonly [at: number, station: number]

/** Tick with these lengths over and over up to `ms` of the shift, never past it. */
function until(play: Play, ms: number, ticks: readonly number[] = [50]): Play {
  for (let turn = 0; play.room.now < ms && play.status() !== 'over'; turn++) {
    play.tick(Math.min(ticks[turn % ticks.length] ?? 50, ms - play.room.now))
  }
  return play
}

/** The whole shift with these taps, in ticks of these lengths. */
function played(taps: readonly Tap[], ticks: readonly number[]): Play {
  const play = begin()
  for (const [at, station] of taps.toSorted(([a], [b]) => a - b)) {
    until(play, at, ticks).tap(station)
  }
  return until(play, twoWaiters.durationMs, ticks)
}

const anyTaps = fc.array(fc.tuple(fc.nat(59_000), fc.nat(8)), { maxLength: 30 })
const anyTicks = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 })

describe('a shift with a robot colleague', () => {
  test('is led by the person and the robot of the level', () => {
    expect(begin().leads).toEqual([person, robotLead('nearest')])
  })

  test('is the same at any tick cutting, and its replay verifies', () => {
    fc.assert(
      fc.property(anyTaps, anyTicks, anyTicks, (taps, ticks, others) => {
        const play = played(taps, ticks)
        expect(played(taps, others).replay()).toEqual(play.replay())
        expect(verifyReplay(play.replay(), twoWaiters)).toMatchObject({ ok: true })
      }),
      { numRuns: 15 },
    )
  })

  test('goes on the same when it is taken up again in the middle', () => {
    const play = until(begin(), 20_000)
    const again = resumePlay(options, play.replay())
    expect(hashOf(until(again, 40_000).room)).toBe(hashOf(until(play, 40_000).room))
  })

  test('serves customers whom the person has not attended', () => {
    const play = until(begin(), twoWaiters.durationMs)
    expect(play.room.tally.served).toBeGreaterThan(5)
    expect(play.replay().log.every(([, { waiter }]) => waiter === 1)).toBe(true)
  })

  test('comes back from a run code with both its leads', () => {
    const run = { name: 'Ana', leads: begin().leads, replay: until(begin(), 30_000).replay() }
    expect(decodeRun(encodeRun(run))).toEqual({ ok: true, run })
  })
})

describe('a tap', () => {
  test('reaches the person’s waiter and no other', () => {
    const play = until(begin(), 400)
    play.tap(3)
    expect(play.room.waiters.map(({ tasks }) => tasks.length)).toEqual([1, 0])
  })

  test('on a waiter that a robot leads changes nothing', () => {
    const play = until(begin(), 400)
    play.tap(3, { waiter: 1 })
    play.toggleStand(1)
    play.undo(1)
    expect(play.replay().log).toEqual([])
  })

  test('can be for the second of two waiters that one person leads', () => {
    const both = createPlay({ ...options, level: level({ waiters: 2, floor: row(3) }) })
    both.tap(2, { waiter: 1 })
    expect(both.room.waiters.map(({ tasks }) => tasks.length)).toEqual([0, 1])
  })

  test('reaches the person’s waiter where the robot leads the first', () => {
    const play = createPlay({ ...options, leads: [robotLead('nearest'), person] })
    play.tap(3)
    expect(play.replay().log).toMatchObject([[0, { waiter: 1, station: 3 }]])
  })
})

/** The first of two waiters stands at the kitchen; the second has nothing to do. */
function standing(): Play {
  const play = until(createPlay({ ...options, level: level({ waiters: 2, floor: row(3) }) }), 1_000)
  play.tap(1)
  play.tap(0)
  until(play, 4_500).toggleStand()
  return play
}

describe('standing still', () => {
  test('is what the person’s own waiter does, whatever the other does', () => {
    const play = standing()
    const { room } = play
    expect([standingOf(room, 0), standingOf(room, 1)]).toEqual(['byChoice', 'no'])
    expect(panelOf(room, play.level.floor, 0).standing).toBe('byChoice')
  })

  test('is what every waiter does where nobody plays', () => {
    expect(standingOf(standing().room, null)).toBe('no')
  })
})

describe('wages', () => {
  test('are taken off the score at closing, and named in the result', () => {
    const { shift } = playShift(twoWaiters, 7, 'async', robots.nearest)
    const { customers, tally } = shift.state
    const points = customers.reduce((sum, each) => sum + each.points, 0)
    expect(resultOf(shift)).toMatchObject({ score: points - 60, wages: 60 })
    expect(tally.score).toBe(points - 60)
  })

  test('are never more than the shift has made', () => {
    const dear = { ...twoWaiters, colleagues: [{ robot: 'nearest', wagePerMinute: 9_999 }] }
    const result = resultOf(playShift(dear, 7, 'async', robots.nearest).shift)
    expect([result.score, (result.wages ?? 0) > 500]).toEqual([0, true])
  })

  test('are not spoken of where nobody is paid', () => {
    const { shift } = playShift(level({ waiters: 2 }), 7, 'async', robots.nearest)
    expect(resultOf(shift)).not.toHaveProperty('wages')
    expect(JSON.stringify(shift.state.tally)).not.toContain('costs')
  })
})

test('a program that is not here cannot be played', () => {
  const leads = [{ type: 'program', id: 'mine' }] as const
  expect(() => createPlay({ ...options, leads })).toThrow('mine')
  const play = createPlay({ ...options, leads, programs: { mine: robots['first-come'] } })
  expect(until(play, 10_000).room.waiters.some(({ walkedMs }) => walkedMs > 0)).toBe(true)
  expect(nth(play.leads, 0)).toEqual(leads[0])
})
