// A shift on a room's clock: it begins with everybody's, catches up, and stands still only with the room.
import { expect, test } from 'vitest'
import { firstDay } from '../../src/levels/index.ts'
import { createPlay, resumePlay } from '../../src/play/index.ts'

/** A room whose clock is put forward by hand. */
function room(shiftMs: number | null = -3_000) {
  const clock = { shiftMs, isPaused: false }
  const common = { shiftMs: () => clock.shiftMs, isPaused: () => clock.isPaused }
  const options = { level: firstDay, seed: 7, mode: 'async', common } as const
  return { clock, options, play: createPlay(options) }
}

test('it counts down by the room’s clock, whatever time the page has seen', () => {
  const { play, clock } = room()
  expect([play.status(), play.countdownMs()]).toEqual(['countdown', 3_000])
  play.tick(10_000)
  expect([play.status(), play.room.now]).toEqual(['countdown', 0])
  clock.shiftMs = 40
  play.tick(16)
  expect([play.status(), play.room.now]).toEqual(['running', 40])
})

test('after a sleep it catches up at once, and never goes back', () => {
  const { play, clock } = room(0)
  clock.shiftMs = 30_000
  play.tick(0)
  expect(play.room.now).toBe(30_000)
  clock.shiftMs = 29_000 // the clock was measured anew
  play.tick(0)
  expect(play.room.now).toBe(30_000)
})

test('while the clock is not known nothing goes on', () => {
  const { play, clock } = room(5_000)
  play.tick(0)
  clock.shiftMs = null
  play.tick(5_000)
  expect(play.room.now).toBe(5_000)
})

test('it stands still with the room; the own menu stops nothing', () => {
  const { play, clock } = room(1_000)
  play.tick(0)
  play.pause()
  clock.shiftMs = 2_000
  play.tick(0)
  expect([play.status(), play.room.now]).toEqual(['paused', 2_000])
  play.resume()
  clock.isPaused = true
  clock.shiftMs = 3_000
  play.tick(0)
  expect([play.status(), play.room.now]).toEqual(['paused', 2_000])
})

test('a shift taken up again goes on from where it had come', () => {
  const { play, clock, options } = room(0)
  clock.shiftMs = 20_000
  play.tick(0)
  clock.shiftMs = 24_000
  const again = resumePlay(options, play.replay())
  expect(again.room.now).toBe(20_000)
  again.tick(0)
  expect(again.room.now).toBe(24_000)
})
