// The play's clock: countdown, pause, hitches and speed.
import { describe, expect, test } from 'vitest'
import { createPlay } from '../../src/play/index.ts'
import type { Play, PlayOptions, PlayStatus } from '../../src/play/index.ts'
import { hashOf } from '../../src/sim/index.ts'
import { level } from '../support/level.ts'

const begin = (options: Partial<PlayOptions> = {}) =>
  createPlay({ level: level(), seed: 1, mode: 'async', ...options })
const ticks = (play: Play, count: number, ms: number) => {
  for (let tick = 0; tick < count; tick++) play.tick(ms)
  return play
}

describe('the countdown', () => {
  test('holds the doors closed until it is over', () => {
    const play = begin({ countdownMs: 300 })
    expect(play.status()).toBe('countdown')
    ticks(play, 2, 100)
    expect([play.status(), play.countdownMs(), play.room.now]).toEqual(['countdown', 100, 0])
    ticks(play, 1, 100)
    expect([play.status(), play.countdownMs(), play.room.now]).toEqual(['running', 0, 0])
  })

  test('passes what is left of a tick on to the shift', () => {
    expect(ticks(begin({ countdownMs: 30 }), 1, 100).room.now).toBe(70)
  })

  test('lets taps count already', () => {
    const play = begin({ countdownMs: 300 })
    play.tap(2)
    expect(play.room.waiters[0]?.tasks).toHaveLength(1)
    expect(ticks(play, 3, 100).room.now).toBe(0)
  })

  test('is of real time, however fast the shift is', () => {
    const play = ticks(begin({ countdownMs: 300, speed: 8 }), 2, 100)
    expect(play.countdownMs()).toBe(100)
    expect(ticks(play, 2, 100).room.now).toBe(800)
  })

  test('is none unless asked for', () => expect(begin().status()).toBe('running'))
})

describe('a paused shift', () => {
  test('does not move', () => {
    const play = ticks(begin(), 10, 100)
    const before = hashOf(play.room)
    play.pause()
    ticks(play, 50, 100)
    expect(hashOf(play.room)).toBe(before)
    expect(play.status()).toBe('paused')
  })

  test('goes on exactly where it was', () => {
    const play = ticks(begin(), 10, 33)
    play.pause()
    ticks(play, 20, 33)
    play.resume()
    expect(ticks(play, 1, 33).room.now).toBe(363)
    expect(hashOf(play.room)).toBe(hashOf(ticks(begin(), 11, 33).room))
  })

  test('still takes taps', () => {
    const play = ticks(begin(), 10, 100)
    play.pause()
    play.tap(1)
    expect(play.room.waiters[0]?.doing).toMatchObject({ kind: 'walking', since: 1_000 })
  })

  test('may be one in the countdown', () => {
    const play = begin({ countdownMs: 300 })
    play.pause()
    expect(ticks(play, 5, 100).countdownMs()).toBe(300)
    play.resume()
    expect(play.status()).toBe('countdown')
  })
})

describe('time', () => {
  test('of a hitch does not count beyond a quarter of a second', () => {
    expect(ticks(begin(), 1, 5_000).room.now).toBe(250)
  })

  test('never runs backwards', () => {
    expect(ticks(begin(), 1, -50).room.now).toBe(0)
  })

  test.each([1, 2, 8, 16])('runs %i times as fast when asked to', (speed) => {
    expect(ticks(begin({ speed }), 10, 16).room.now).toBe(160 * speed)
  })

  test('loses no fraction of a millisecond', () => {
    expect(ticks(begin(), 3_000, 1000 / 60).room.now).toBeGreaterThanOrEqual(49_999)
    expect(ticks(begin({ countdownMs: 0.5 }), 200, 0.25).room.now).toBe(49)
  })
})

const listen = (play: Play) => {
  const heard: PlayStatus[] = []
  return { heard, stop: play.onStatus((status) => void heard.push(status)) }
}

describe('the status', () => {
  test('is told at every change, once', () => {
    const play = begin({ level: level({ durationMs: 500 }), countdownMs: 100 })
    const { heard } = listen(play)
    ticks(play, 2, 100)
    play.pause()
    play.pause()
    play.resume()
    ticks(play, 10, 100)
    play.pause()
    expect(heard).toEqual(['running', 'paused', 'running', 'over'])
    expect(play.status()).toBe('over')
  })

  test('is told no more to whoever has stopped listening', () => {
    const play = begin()
    const { heard, stop } = listen(play)
    stop()
    play.pause()
    expect(heard).toEqual([])
  })
})
