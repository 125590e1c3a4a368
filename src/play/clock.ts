// The play's clock: countdown, pause, speed. It turns real time into shift time.
import { createListeners } from './listeners.ts'

export type PlayStatus =
  | 'countdown' // 3-2-1, the doors are still closed
  | 'running'
  | 'paused' // nothing moves; taps still count
  | 'over' // the shift has closed

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

/** More real time than this between two ticks is a hitch, and does not count. */
export const LONGEST_TICK_MS = 250

export function createClock(countdownMs: number, speed: number): Clock {
  const listeners = createListeners<PlayStatus>()
  let left = countdownMs
  let paused = false
  let over = false
  let told = status()

  function status(): PlayStatus {
    if (over) return 'over'
    if (paused) return 'paused'
    return left > 0 ? 'countdown' : 'running'
  }
  function tell(): void {
    if (told === status()) return
    told = status()
    listeners.tell(told)
  }
  function set(change: () => void): void {
    change()
    tell()
  }
  return {
    status,
    countdownMs: () => left,
    pause: () => set(() => (paused = true)),
    resume: () => set(() => (paused = false)),
    end: () => set(() => (over = true)),
    pass(elapsedMs) {
      if (paused || over) return 0
      const realMs = Math.min(Math.max(0, elapsedMs), LONGEST_TICK_MS)
      const countedMs = Math.min(left, realMs)
      left -= countedMs
      tell()
      return (realMs - countedMs) * speed
    },
    onStatus: listeners.listen,
  }
}
