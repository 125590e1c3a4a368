// Numbers, dates and lists, written the way the player's region writes them.
import { region } from './translate.ts'

/** 1234.5 → "1,234.5" */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(region(), options).format(value)
}

/** 0.78 → "78%" */
export function percent(share: number): string {
  return number(share, { style: 'percent', maximumFractionDigits: 0 })
}

/** An ISO 8601 moment → "5 Mar 2026", in the player's own time zone; "" when it is no date. */
export function date(iso: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return ''
  return new Intl.DateTimeFormat(region(), { dateStyle: 'medium' }).format(moment)
}

/** ["2", "6"] → "2 and 6" */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(region(), { type: 'conjunction' }).format(items)
}
