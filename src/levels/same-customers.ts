// Whether two levels bring the same customers on the same seed, into the same room: then their shifts
// can be compared and seen side by side.
import type { Level } from '../sim/index.ts'
import { baseOf, isSandbox } from './sandbox.ts'

/** Levels that differ at most in their name and in the mode they are played in. */
export function hasSameCustomers(one: Level, other: Level): boolean {
  return one === other || textOf(one) === textOf(other)
}

/** Whether their shifts can go on one clock: those of the sandbox too, if the room is the same. */
export function isComparable(one: Level, other: Level): boolean {
  if (!isSandbox(one.id) || !isSandbox(other.id)) return hasSameCustomers(one, other)
  const isSameRoom = one.floor.stations.length === other.floor.stations.length
  return baseOf(one.id) === baseOf(other.id) && isSameRoom
}

function textOf({ id: _id, mode: _mode, ...rest }: Level): string {
  return JSON.stringify(rest)
}
