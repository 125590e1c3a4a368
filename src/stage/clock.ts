// The stage's two times, both told by the shift: they stop with its pause, run at its speed, and
// are the same again when the scene is started anew.
import type { Play } from '../play/index.ts'

export type Clock = {
  /** Ms since opening; goes on after closing, so that everyone still finds the door. */
  readonly at: number
  /** The same, and going on before opening too: for what only decorates. */
  readonly beat: number
  /** Ms of beat since the frame before. */
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
