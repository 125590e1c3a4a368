// Days of the calendar, as the player's region writes them. A day is a UTC date, '2026-03-05', and
// is read in UTC: in no time zone does it become the day before.
import { locale } from './translate.ts'

/** "Thursday, March 5, 2026" */
export function fullDay(day: string): string {
  return written(day, { dateStyle: 'full' })
}

/** "March 5" */
export function shortDay(day: string): string {
  return written(day, { day: 'numeric', month: 'long' })
}

/** "March 2026", of any day in it. */
export function monthName(day: string): string {
  return written(day, { month: 'long', year: 'numeric' })
}

/** "Thu" or "Thursday" */
export function weekdayName(day: string, weekday: 'short' | 'long'): string {
  return written(day, { weekday })
}

/** The day weeks begin with, 0 for Sunday to 6; Monday where the browser does not know. */
export function firstWeekday(): number {
  const own: Intl.Locale & { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(locale())
  return (own.getWeekInfo?.().firstDay ?? 1) % 7
}

function written(day: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(moment.getTime())) return ''
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(moment)
}
