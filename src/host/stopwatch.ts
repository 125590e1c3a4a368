// Measures a shift in real time, by a clock of its own: the time that a frame is said to have taken can
// be stretched, and more than a quarter of a second of it does not count.
import type { Play } from '../play/index.ts'
import type { Timing } from '../wire/index.ts'

export type Stopwatch = {
  timing(): Timing
}

export type StopwatchOptions = {
  readonly play: Play
  readonly clock: () => number // ms, never going back
  readonly before?: Timing | undefined // of a shift that is taken up again
}

const none: Timing = { realMs: 0, expectedMs: 0, pauses: 0 }

/** It runs as long as the play does. */
export function createStopwatch({ play, clock, before = none }: StopwatchOptions): Stopwatch {
  const fromMs = play.room.now
  let { realMs, pauses } = before
  let since: number | null = play.status() === 'running' ? clock() : null
  play.onStatus((status) => {
    if (status === 'running') since ??= clock()
    else if (since !== null) {
      realMs += clock() - since
      since = null
      if (status === 'paused') pauses++
    }
  })
  return {
    timing: () => ({
      realMs: Math.round(realMs + (since === null ? 0 : clock() - since)),
      expectedMs: Math.round(before.expectedMs + (play.room.now - fromMs) / play.speed),
      pauses,
    }),
  }
}
