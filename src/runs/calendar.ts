// The calendar in UTC, by whole numbers alone: a day is a text like '2026-03-05', and no clock is
// read here. The arithmetic is Howard Hinnant's `days_from_civil` and `civil_from_days`
// (https://howardhinnant.github.io/date_algorithms.html), in the Gregorian calendar.

/** A year and a month, 1 to 12. */
export type Month = { readonly year: number; readonly month: number }

const DAY_MS = 86_400_000
const DAYS_PER_ERA = 146_097 // of 400 years
const EPOCH = 719_468 // days from 1 March of year 0 to 1 January 1970

const LAST_DAY = 2_932_896 // 31 December 9999, in days since 1 January 1970

/** The UTC day of a moment, in ms since 1970; the nearest of the years 1970 to 9999. */
export function dayAt(ms: number): string {
  return dayOf(Math.min(Math.max(Math.floor(ms / DAY_MS), 0), LAST_DAY))
}

/** Ms from this moment, in ms since 1970, to the next midnight UTC: 1 to 86,400,000. */
export function msToMidnight(ms: number): number {
  return DAY_MS - (ms - Math.floor(ms / DAY_MS) * DAY_MS)
}

/** Days since 1 January 1970, or null when the text is no day of the years 1970 to 9999. */
export function numberOf(day: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!found) return null
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const count = daysFromCivil(year, month, date)
  return count >= 0 && dayOf(count) === day ? count : null
}

/** The day so many days after 1 January 1970. */
export function dayOf(count: number): string {
  const { year, month, date } = civilFromDays(count)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

/** 0 for Sunday to 6 for Saturday, of a day's number. */
export function weekdayOf(count: number): number {
  return modulo(count + 4, 7) // 1 January 1970 was a Thursday
}

/** The month a day is in. */
export function monthOf(day: string): Month {
  const [year = 1970, month = 1] = day.split('-').map(Number)
  return { year, month }
}

/** The month so many months later. */
export function laterMonth({ year, month }: Month, by: number): Month {
  const count = year * 12 + (month - 1) + by
  return { year: Math.floor(count / 12), month: modulo(count, 12) + 1 }
}

/** The weeks of a month, seven places each, from `firstWeekday` (0 is Sunday); null is no day of it. */
export function weeksOf(
  { year, month }: Month,
  firstWeekday: number,
): readonly (readonly (string | null)[])[] {
  const first = daysFromCivil(year, month, 1)
  const next = laterMonth({ year, month }, 1)
  const end = daysFromCivil(next.year, next.month, 1)
  const start = first - modulo(weekdayOf(first) - firstWeekday, 7)
  const weeks = Math.ceil((end - start) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, place) => {
      const count = start + week * 7 + place
      return count >= first && count < end ? dayOf(count) : null
    }),
  )
}

/** Consecutive days among `days` that end today, or yesterday while today is still open. */
export function streakOf(days: ReadonlySet<string>, today: string): number {
  const last = numberOf(today)
  if (last === null) return 0
  let day = days.has(today) ? last : last - 1
  let streak = 0
  while (days.has(dayOf(day))) {
    day--
    streak++
  }
  return streak
}

/** Years begin in March here, so that a leap day is the last of its year. */
function daysFromCivil(year: number, month: number, date: number): number {
  const years = month <= 2 ? year - 1 : year
  const era = Math.floor(years / 400)
  const yearOfEra = years - era * 400
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + date - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - EPOCH
}

function civilFromDays(count: number): Month & { readonly date: number } {
  const days = count + EPOCH
  const era = Math.floor(days / DAYS_PER_ERA)
  const day = days - era * DAYS_PER_ERA
  const leaps = Math.floor(day / 1460) - Math.floor(day / 36_524) + Math.floor(day / 146_096)
  const yearOfEra = Math.floor((day - leaps) / 365)
  const before = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = day - before
  const march = Math.floor((5 * dayOfYear + 2) / 153) // 0 is March
  const month = march < 10 ? march + 3 : march - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, date: dayOfYear - Math.floor((153 * march + 2) / 5) + 1 }
}

function modulo(value: number, by: number): number {
  return value - Math.floor(value / by) * by
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
