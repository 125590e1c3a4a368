// Chance that is the same for the same seed, for whatever spoils messages.

/** Whole numbers from 0 to below `below`, the same for the same seed (mulberry32 by Tommy Ettinger). */
export type Roll = (below: number) => number
export function dice(seed: number): Roll {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

export function pick<T>(roll: Roll, from: readonly T[]): T {
  const found = from[roll(from.length)]
  if (found === undefined) throw new RangeError('nothing to pick from')
  return found
}
