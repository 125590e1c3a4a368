// What is said where a level is asked for that there is not: the one that was meant, when a name is near.
import { allLevelIds, levelIds } from '../levels/index.ts'
import type { LevelId } from '../levels/index.ts'
import { notify } from '../store/index.ts'
import type { AppStore } from '../store/index.ts'
import { LONGEST_QUOTE } from './address.ts'

const NEAR = 1 / 3 // of a name's letters, at most, may be wrong, missing, too many or in the place of the next

/** Without a near name it says which levels the title offers. */
export function tellNoSuchLevel(app: AppStore, asked: string): void {
  const value = asked.slice(0, LONGEST_QUOTE)
  const near = nearestLevel(value)
  if (near === null) notify(app, 'notice.badAddress.level', { value, levels: levelIds })
  else notify(app, 'notice.badAddress.nearLevel', { value, near })
}

/** Of all levels that can be opened by their name, the one with the nearest; null where none is near. */
function nearestLevel(asked: string): LevelId | null {
  const folded = asked.trim().toLowerCase()
  const [nearest] = allLevelIds
    .map((id) => ({ id, away: editsBetween(folded, id) }))
    .filter(({ id, away }) => away <= Math.floor(id.length * NEAR))
    .toSorted((one, other) => one.away - other.away)
  return nearest?.id ?? null
}

/**
 * How many letters have to be put in, taken out or exchanged, or swapped with the next, to make the one of
 * the other: optimal string alignment.
 */
function editsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  const known = (row: number, at: number) => rows[row]?.[at] ?? Infinity
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    rows.push(now)
    for (let at = 1; at <= other.length; at++) {
      const exchanged = known(row - 1, at - 1) + (one[row - 1] === other[at - 1] ? 0 : 1)
      const isSwap = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      const swapped = isSwap ? known(row - 2, at - 2) + 1 : Infinity
      now.push(Math.min(exchanged, swapped, known(row - 1, at) + 1, known(row, at - 1) + 1))
    }
  }
  return known(one.length, other.length)
}
