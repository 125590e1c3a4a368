// Figures and the names of levels, as the screens write them.
import { baseOf, isLevelId } from '../levels/index.ts'
import { number, t } from '../words/index.ts'

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

/** Its name in the player's language, in the sandbox that of what was changed, or the id itself where there is no such level. */
export function levelName(id: string): string {
  const base = baseOf(id)
  return isLevelId(base) ? t(`level.${base}.name`) : id
}
