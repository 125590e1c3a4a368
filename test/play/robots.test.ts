// A robot in a play is the robot of the headless shift: at any frame rate and any speed.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import { createPlay, resumePlay } from '../../src/play/index.ts'
import type { Play } from '../../src/play/index.ts'
import { hashOf, replayOf, verifyReplay } from '../../src/sim/index.ts'
import { playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { anyMode } from '../support/arbitraries.ts'

const frames = fc.array(fc.double({ min: 0.1, max: 130, noNaN: true }), {
  minLength: 1,
  maxLength: 8,
})
const speeds = fc.integer({ min: 1, max: 16 })
const names = fc.constantFrom('first-come', 'nearest', 'least-patience')
const seeds = fc.integer({ min: 0, max: 1_000 })

/** Tick with these frame times over and over, until `ms` of the shift are over or it has closed. */
function playOn(play: Play, ticks: readonly number[], ms = Infinity): Play {
  for (let turn = 0; play.status() !== 'over' && play.room.now < ms; turn++) {
    play.tick(Math.max(ticks[turn % ticks.length] ?? 16, turn % 8))
  }
  return play
}

describe('a robot in a play', () => {
  test('ends exactly as it does headless, at any frame rate and speed', () => {
    fc.assert(
      fc.property(names, anyMode, seeds, frames, speeds, (robot, mode, seed, ticks, speed) => {
        const play = playOn(
          createPlay({ level: lunchRush, seed, mode, leads: [robotLead(robot)], speed }),
          ticks,
        )
        const headless = playShift(lunchRush, seed, mode, robots[robot], 'hashes')
        expect(hashOf(play.room)).toBe(hashOf(headless.shift.state))
        expect(play.replay()).toEqual(replayOf(headless))
      }),
      { numRuns: 60 },
    )
  })

  test('does so through a countdown and pauses', () => {
    const play = createPlay({
      level: firstDay,
      seed: 7,
      mode: 'blocking',
      leads: [robotLead('nearest')],
      speed: 3,
      countdownMs: 500,
    })
    for (let turn = 0; turn < 400; turn++) {
      if (turn % 7 === 3) play.pause()
      play.tick(17.3)
      if (turn % 7 === 5) play.resume()
    }
    play.resume()
    playOn(play, [40])
    const headless = playShift(firstDay, 7, 'blocking', robots.nearest)
    expect(hashOf(play.room)).toBe(hashOf(headless.shift.state))
  })
})

describe('a play that is taken up again', () => {
  test('goes on exactly as the original, wherever it was left', () => {
    fc.assert(
      fc.property(names, anyMode, seeds, frames, fc.nat(89_000), (robot, mode, seed, ticks, at) => {
        const options = { level: lunchRush, seed, mode, leads: [robotLead(robot)] }
        const play = playOn(createPlay(options), ticks, at)
        const again = resumePlay(options, play.replay())
        expect(hashOf(again.room)).toBe(hashOf(play.room))
        playOn(play, ticks)
        playOn(again, [50, 16, 3])
        expect(again.replay()).toEqual(play.replay())
      }),
      { numRuns: 40 },
    )
  })

  test('can be taken over by the player, and its replay still verifies', () => {
    const options = { level: lunchRush, seed: 7, mode: 'async' } as const
    const play = playOn(createPlay({ ...options, leads: [robotLead('nearest')] }), [16], 30_000)
    const mine = resumePlay(options, play.replay())
    mine.tap(3)
    mine.tap(0)
    playOn(mine, [16], 45_000)
    expect(verifyReplay(mine.replay(), lunchRush)).toMatchObject({ ok: true })
    expect(
      mine
        .replay()
        .log.slice(-2)
        .map(([at]) => at),
    ).toEqual([play.room.now, play.room.now])
  })
})
