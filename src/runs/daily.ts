// The daily shift: the UTC date alone says which café opens, so that everyone meets the same
// customers without a server. The levels are those that suit a ranked try: both modes, own work
// alone, and an order of visits that counts. First day and Full rail do not tell players apart, and
// with two waiters a robot earns half of the score.
import { burnt, drinks, fullHouse, lunchRush, noBell } from '../levels/index.ts'
import type { Level } from '../sim/index.ts'
import { numberOf, weekdayOf } from './calendar.ts'

export type Daily = { readonly level: string; readonly seed: number }

/** Which levels the days of the week have, Sunday first, from a UTC day on. */
type Week = { readonly from: string; readonly levels: readonly Level[] }

/** In the order of their days. Never change one that has begun: add another. */
const weeks: readonly Week[] = [
  {
    from: '1970-01-01',
    levels: [fullHouse, lunchRush, lunchRush, lunchRush, lunchRush, lunchRush, fullHouse],
  },
  {
    from: '2026-12-07', // a Monday, some days ahead: players without a network get it in time
    levels: [fullHouse, burnt, lunchRush, noBell, lunchRush, drinks, fullHouse],
  },
]

/** Level and seed of a UTC day like '2026-03-05'; null when that is no day. Never change it. */
export function dailyOf(day: string): Daily | null {
  const count = numberOf(day)
  if (count === null) return null
  const week = weeks.findLast(({ from }) => from <= day)
  const level = week?.levels[weekdayOf(count)] ?? lunchRush
  return { level: level.id, seed: scattered(count) }
}

/**
 * One of all seeds for each day, no two alike: a one-to-one mixing of 32 bits (the finaliser of
 * MurmurHash3, by Austin Appleby), so that neighbouring days have nothing in common.
 */
function scattered(count: number): number {
  let bits = count ^ 0xca_fe
  bits = Math.imul(bits ^ (bits >>> 16), 0x85_eb_ca_6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2_b2_ae_35)
  return (bits ^ (bits >>> 16)) >>> 0
}
