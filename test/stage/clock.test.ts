// The stage's time is the shift's: it stops, hurries and starts again with it.
import { expect, test } from 'vitest'
import { robotLead } from '../../src/waiters/index.ts'
import { lunchRush } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import type { Play } from '../../src/play/index.ts'
import { createClock } from '../../src/stage/clock.ts'

const FRAME = 16

function open(options: { speed?: number; countdownMs?: number } = {}): Play {
  return createPlay({
    level: lunchRush,
    seed: 7,
    mode: 'async',
    leads: [robotLead('nearest')],
    ...options,
  })
}

function run(play: Play, frames: number): ReturnType<typeof createClock> {
  const clock = createClock(play)
  for (let frame = 0; frame < frames; frame++) {
    play.tick(FRAME)
    clock.tick(FRAME)
  }
  return clock
}

test('the clock tells the time since opening', () => {
  const play = open()
  const clock = run(play, 50)
  expect(clock.at).toBe(play.room.now)
  expect(clock.passed).toBe(FRAME)
})

test('it runs at the speed of the shift', () => {
  expect(run(open({ speed: 16 }), 10).passed).toBe(16 * FRAME)
})

test('it stops with a pause', () => {
  const play = open()
  play.tick(FRAME)
  play.pause()
  const clock = run(play, 10)
  expect(clock.passed).toBe(0)
  expect(clock.beat).toBe(play.room.now)
})

test('decoration moves during the countdown, the shift does not', () => {
  const clock = run(open({ countdownMs: 3000 }), 10)
  expect(clock.at).toBe(0)
  expect(clock.beat).toBe(10 * FRAME)
})

test('after closing it goes on, so that the last customers find the door', () => {
  const play = open({ speed: 16 })
  while (play.status() !== 'over') play.tick(100)
  const clock = run(play, 10)
  expect(clock.at).toBe(play.room.now + 10 * FRAME)
})

test('a clock started in mid-shift shows the same time as one that saw it all', () => {
  const play = open()
  const clock = run(play, 60)
  expect(createClock(play)).toMatchObject({ at: clock.at, beat: clock.beat })
})
