// How many customers have been served in a row, each soon after the one before. It is heard and
// seen, and earns nothing.

export const STREAK_MS = 4_000 // of the shift: longer apart is no longer in a row

export type Streak = {
  served: number
  at: number // ms of the shift, of the last one served
}

export function createStreak(): Streak {
  return { served: 0, at: -Infinity }
}

/** One more is served at `at`; returns how many that makes in a row, from 1. */
export function prolong(streak: Streak, at: number): number {
  const gap = at - streak.at // below 0 after going back in a replay
  streak.served = gap >= 0 && gap <= STREAK_MS ? streak.served + 1 : 1
  streak.at = at
  return streak.served
}
