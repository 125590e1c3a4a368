// The clock of a shift that a whole room plays at once: it follows the room's clock, catches up after a
// sleep, and stands still only when the room does. The player's own pause opens a menu, no more.
import { createStatuses } from './status.ts'
import type { PlayStatus } from './status.ts'
import type { Clock } from './clock.ts'

/** Of a room. */
export type CommonTime = {
  /** Shift time now, ms since opening; negative before it; null while it is not known. */
  readonly shiftMs: () => number | null
  readonly isPaused: () => boolean
}

/** `passedMs` of the shift have gone by already. */
export function createCommonClock(common: CommonTime, speed: number, passedMs: number): Clock {
  let now = passedMs
  let untilMs = Math.max(0, -(common.shiftMs() ?? 0)) // to the opening, shift time
  let hasMenu = false
  let over = false
  const { set, listen } = createStatuses(status)

  function status(): PlayStatus {
    if (over) return 'over'
    if (hasMenu || common.isPaused()) return 'paused'
    return untilMs > 0 ? 'countdown' : 'running'
  }
  return {
    status,
    countdownMs: () => untilMs / speed,
    pause: () => set(() => (hasMenu = true)),
    resume: () => set(() => (hasMenu = false)),
    end: () => set(() => (over = true)),
    pass() {
      if (over) return 0
      const shiftMs = common.shiftMs() ?? now
      const until = Math.max(now, shiftMs)
      const passed = common.isPaused() ? 0 : until - now
      now += passed
      set(() => (untilMs = now > 0 ? 0 : Math.max(0, -shiftMs)))
      return passed
    },
    onStatus: listen,
  }
}
