// Schemas of values that many formats have.
import * as v from 'valibot'

const MOST = 2 ** 31 // of anything counted: more would only break the page it is shown on

/** A whole number from 0 to `most`. */
export function whole(most = MOST, message?: string) {
  const isWhole = (value: number) => Number.isInteger(value) && value >= 0 && value <= most
  return v.pipe(v.number(message), v.check(isWhole, message))
}

/** An object that is no list; an object's schema alone would let a list pass. */
export function plainObject(message?: string) {
  return v.pipe(v.unknown(), v.check(isObject, message))
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** 0 or more, as far as anything is counted. */
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST))

/** 0 to 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
