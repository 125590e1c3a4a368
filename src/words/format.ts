// Numbers, dates and lists, written the way the player's region writes them. A formatter is made once
// for each way of writing: making one costs a hundred times what writing a number does.
import { locale } from './translate.ts'

const PLAIN: Intl.NumberFormatOptions = {}
const PERCENT: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 }

let formatters = new WeakMap<Intl.NumberFormatOptions, Intl.NumberFormat>()
let madeFor = ''

/** 1234.5 → "1,234.5". The options should be a constant: their formatter is kept. */
export function number(value: number, options = PLAIN): string {
  if (madeFor !== locale()) {
    madeFor = locale()
    formatters = new WeakMap()
  }
  let formatter = formatters.get(options)
  if (!formatter) {
    formatter = new Intl.NumberFormat(madeFor, options)
    formatters.set(options, formatter)
  }
  return formatter.format(value)
}

/** 0.78 → "78%" */
export function percent(share: number): string {
  return number(share, PERCENT)
}

/** An ISO 8601 moment → "5 Mar 2026", in the player's own time zone; "" when it is no date. */
export function date(iso: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return ''
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(moment)
}

/** A moment in ms since 1970 → "3/5/26, 2:30 PM", in the player's own time zone. */
export function dateAndTime(at: number): string {
  const options = { dateStyle: 'short', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(locale(), options).format(at)
}

/** ["2", "6"] → "2 and 6" */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items)
}
