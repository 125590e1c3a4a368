// Figures as the screens write them.
import { number } from '../words/index.ts'

const TENTHS = { maximumFractionDigits: 1 }
const COUNTING_TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
const TWO_DIGITS = { minimumIntegerDigits: 2 }

/** 3.14 → "3.1" */
export function tenths(value: number): string {
  return number(value, TENTHS)
}

/** 6.23 → "6.2", and 6 → "6.0": a figure that counts keeps its width. */
export function countingTenths(value: number): string {
  return number(value, COUNTING_TENTHS)
}

/** 42 → "0:42" */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const rest = number(whole % 60, TWO_DIGITS)
  return `${number(Math.floor(whole / 60))}:${rest}`
}
