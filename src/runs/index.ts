// The door of the runs: what can be done with a shift once it has been played.
export { decodeRun, encodeRun, MAX_CODE_LENGTH } from './code.ts'
export type { CodeFault, Decoded } from './code.ts'
export {
  dayAt,
  dayOf,
  laterMonth,
  monthOf,
  msToMidnight,
  numberOf,
  streakOf,
  weekdayOf,
  weeksOf,
} from './calendar.ts'
export type { Month } from './calendar.ts'
export { dailyOf } from './daily.ts'
export type { Daily } from './daily.ts'
export { filmOf } from './film.ts'
export type { Film, Showing } from './film.ts'
export {
  beginRound,
  bestOf,
  mergedRound,
  modeNow,
  namesake,
  standingsOf,
  takeTurn,
  withResult,
} from './round.ts'
export type { Round, RoundResult, Standing } from './round.ts'
export type { Run } from './run.ts'
