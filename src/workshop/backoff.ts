// How long to wait before the next try: longer each time, and never the same for two pages, so that a
// whole room does not come back at one moment.

const FIRST_MS = 300
const LONGEST_MS = 5_000

/** Ms before try number `tries`, counted from 1; `random` is 0 to below 1. */
export function waitBefore(tries: number, random: number): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries, 10))
  return Math.round(most * random)
}
