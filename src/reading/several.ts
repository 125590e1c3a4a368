// How far a table has come that wants more than one dish.
import type { Customer, DeepReadonly, Level } from '../sim/index.ts'

export type Several = {
  readonly kind: 'course' | 'party'
  readonly number: number // of the course that is next or on the table; of the people who have ordered
  readonly total: number
}

/** Null for whoever wants one dish. */
export function severalOf(
  { rules }: Level,
  { toCome, toOrder }: DeepReadonly<Customer>,
): Several | null {
  if (toOrder !== undefined) {
    const total = rules.find((rule) => rule.type === 'parties')?.dishes.length ?? 0
    return { kind: 'party', number: total - toOrder, total }
  }
  if (toCome === undefined) return null
  const total = rules.find((rule) => rule.type === 'courses')?.dishes.length ?? 0
  return { kind: 'course', number: total - toCome, total }
}
