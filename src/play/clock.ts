// The play's clock: countdown, pause, speed. It turns real time into shift time.
import { createStatuses } from './status.ts'
import type { PlayStatus } from './status.ts'

export type Clock = {
  status(): PlayStatus
  countdownMs(): number
  pause(): void
  resume(): void
  /** The shift has closed: no more time. */
  end(): void
  /** Shift time that goes by in `elapsedMs` of real time. */
  pass(elapsedMs: number): number
  onStatus(listener: (status: PlayStatus) => void): () => void
}

const LONGEST_TICK_MS = 250

/** As much of the real time between two ticks as counts: more is a hitch. */
export function withoutHitch(elapsedMs: number): number {
  return Math.min(Math.max(0, elapsedMs), LONGEST_TICK_MS)
}

export function createClock(countdownMs: number, speed: number): Clock {
  let left = countdownMs
  let paused = false
  let over = false
  const { set, listen } = createStatuses(status)

  function status(): PlayStatus {
    if (over) return 'over'
    if (paused) return 'paused'
    return left > 0 ? 'countdown' : 'running'
  }
  return {
    status,
    countdownMs: () => left,
    pause: () => set(() => (paused = true)),
    resume: () => set(() => (paused = false)),
    end: () => set(() => (over = true)),
    pass(elapsedMs) {
      if (paused || over) return 0
      const realMs = withoutHitch(elapsedMs)
      const countedMs = Math.min(left, realMs)
      set(() => (left -= countedMs))
      return (realMs - countedMs) * speed
    },
    onStatus: listen,
  }
}
