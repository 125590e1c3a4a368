// How far a table has come that wants more than one dish.
import type { Customer, DeepReadonly, Level } from '../sim/index.ts'

export type Several = {
  readonly kind: 'course' // the one that is next or on the table
  readonly number: number // from 1
  readonly total: number
}

/** Null for whoever wants one dish. */
export function severalOf({ rules }: Level, { toCome }: DeepReadonly<Customer>): Several | null {
  if (toCome === undefined) return null
  const total = rules.find((rule) => rule.type === 'courses')?.dishes.length ?? 0
  return { kind: 'course', number: total - toCome, total }
}
