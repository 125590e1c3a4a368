// How the modes compare, in one number.
import type { Mode } from '../sim/index.ts'

/** From this ratio on one mode is ahead of the other. */
export const CLEARLY = 1.15

/** How many times the blocking score the async one is; null unless there are both and some. */
export function ratioOf(
  blocking: number | null | undefined,
  async: number | null | undefined,
): number | null {
  return blocking && typeof async === 'number' ? async / blocking : null
}

type Scored = { readonly result: { readonly score: number } }

/** The same of two shifts. */
export function timesOf({ blocking, async }: Readonly<Record<Mode, Scored | null>>): number | null {
  return ratioOf(blocking?.result.score, async?.result.score)
}
