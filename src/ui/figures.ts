// Figures as the screens write them.
import { number } from '../words/index.ts'

/** 3.14 → "3.1" */
export function tenths(value: number): string {
  return number(value, { maximumFractionDigits: 1 })
}

/** 6.23 → "6.2", and 6 → "6.0": a figure that counts keeps its width. */
export function countingTenths(value: number): string {
  return number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** 42 → "0:42" */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const rest = number(whole % 60, { minimumIntegerDigits: 2 })
  return `${number(Math.floor(whole / 60))}:${rest}`
}
