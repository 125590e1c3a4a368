// The clock of a round: it runs from the common start, stands still in pauses, and goes at the speed of
// the room. All moments are ms of server time. A start that a pause put off has been moved itself.
import type { Pause, Round } from './state.ts'

/** A run that comes in so long after the end is not late, ms. */
export const GRACE_MS = 10_000

const COUNTDOWN_MS = 5_000
const SHORTEST_COUNTDOWN_MS = 1_000

/** From the facilitator's word to the common start, ms; shorter in a rehearsal that goes faster. */
export function countdownMs(speed: number): number {
  return Math.max(SHORTEST_COUNTDOWN_MS, COUNTDOWN_MS / speed)
}

/** From the end of a pause to the moment at which the clocks go on, ms. */
export const RESUME_MS = 3_000

/** How long the question is open, ms. */
export const QUESTION_MS = 20_000

type Timed = Pick<Round, 'startsAt' | 'pauses' | 'lengthMs'>

/** Shift time at `now`, ms since opening, on the clock that began at `startsAt`; negative before that. */
export function shiftMsAt(round: Timed, speed: number, now: number, startsAt?: number): number {
  const from = startsAt ?? round.startsAt
  const paused = pausesFrom(round, from).map(({ since, until }) =>
    Math.max(0, Math.min(until ?? now, now) - since),
  )
  return (now - from - sum(paused)) * speed
}

/** When the shift has closed at the latest; null while it is paused, for nobody knows then. */
export function endsAt(round: Timed, speed: number, startsAt?: number): number | null {
  const from = startsAt ?? round.startsAt
  let end = from + round.lengthMs / speed
  for (const { since, until } of pausesFrom(round, from)) {
    if (until === null) return null
    if (since < end) end += until - since
  }
  return Math.ceil(end)
}

/** Whether whoever came at that moment missed the opening; one that a pause puts off has yet to come. */
export function missedOpening({ startsAt, pauses }: Timed, joinedAt: number): boolean {
  const last = pauses.at(-1)
  const isPutOff = last !== undefined && last.until === null && last.since < startsAt
  return joinedAt > startsAt && !isPutOff
}

/** Those that fell into it, and one that lasts. */
function pausesFrom({ pauses }: Timed, from: number): readonly Pause[] {
  return pauses.filter(({ since, until }) => until === null || since >= from)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
