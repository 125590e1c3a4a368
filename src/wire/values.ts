// Schemas of values that many formats have.
import * as v from 'valibot'

/** A whole number from 0 to `most`. */
export function whole(most = Number.MAX_SAFE_INTEGER, message?: string) {
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

/** 0 or more, and no infinity. */
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0))

/** 0 to 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
