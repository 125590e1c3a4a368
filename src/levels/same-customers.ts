// Whether two levels bring the same customers on the same seed, into the same room: then their shifts
// can be compared and seen side by side.
import type { Level } from '../sim/index.ts'

/** Levels that differ at most in their name and in the mode they are played in. */
export function hasSameCustomers(one: Level, other: Level): boolean {
  return one === other || textOf(one) === textOf(other)
}

function textOf({ id: _id, mode: _mode, ...rest }: Level): string {
  return JSON.stringify(rest)
}
