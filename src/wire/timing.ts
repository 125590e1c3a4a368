// How a shift was played in real time, kept with its score: nothing in a replay tells a shift that was
// played slowly, or looked at for a long time while it was paused.
import * as v from 'valibot'
import { whole } from './values.ts'

export type Timing = {
  readonly realMs: number // it went on for, without pauses
  readonly expectedMs: number // it takes at its speed
  readonly pauses: number
}

const schema = v.object({ realMs: whole(), expectedMs: whole(), pauses: whole() })

/** In an entry or a saved shift; left out where it cannot be read. */
export const timing = v.fallback(v.optional(schema), undefined)

const SLOWED = 1.1 // times as long as it takes
const SPARE_MS = 2_000 // of hitches

/** Whether so much more real time went by that it was an easier game. */
export function isSlowed({ realMs, expectedMs }: Timing): boolean {
  return realMs > expectedMs * SLOWED + SPARE_MS
}
