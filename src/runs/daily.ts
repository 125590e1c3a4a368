// The daily shift: the UTC date alone says which café opens, so that everyone meets the same
// customers without a server. On working days it is the house level, on which people compare most;
// at the weekend, when people have time and cafés are full, the largest. First day is a lesson and
// too easy to rank anybody.
import { fullHouse, lunchRush } from '../levels/index.ts'
import { numberOf, weekdayOf } from './calendar.ts'

export type Daily = { readonly level: string; readonly seed: number }

const SATURDAY = 6
const SUNDAY = 0

/** Level and seed of a UTC day like '2026-03-05'; null when that is no day. Never change it. */
export function dailyOf(day: string): Daily | null {
  const count = numberOf(day)
  if (count === null) return null
  const weekday = weekdayOf(count)
  const weekend = weekday === SATURDAY || weekday === SUNDAY
  return { level: (weekend ? fullHouse : lunchRush).id, seed: scattered(count) }
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
