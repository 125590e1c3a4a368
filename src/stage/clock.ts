// The stage's two clocks. Both derive from the shift's time: they stop when it is paused, run at its
// speed, and continue unchanged when the scene is restarted.
import type { Play } from '../play/index.ts'

export type Clock = {
  /** Ms since opening; runs on after closing, so that everyone can walk out. */
  readonly at: number
  /** The same, but it also runs before opening: for decoration only. */
  readonly beat: number
  /** Ms of `beat` since the previous frame. */
  readonly passed: number
  tick(elapsedMs: number): void
}

const LONGEST_FRAME = 100 // ms

export function createClock(play: Play): Clock {
  let beforeMs = 0
  let afterMs = 0
  const clock = {
    at: play.room.now,
    beat: play.room.now,
    passed: 0,
    tick(elapsedMs: number) {
      const status = play.status()
      const frameMs = Math.min(elapsedMs, LONGEST_FRAME)
      if (status === 'countdown') beforeMs += frameMs
      if (status === 'over') afterMs += frameMs
      const beat = play.room.now + beforeMs + afterMs
      clock.at = play.room.now + afterMs
      clock.passed = beat - clock.beat
      clock.beat = beat
    },
  }
  return clock
}
