// What is said where a level is asked for that there is not: the one that was meant, when a name is near.
import { allLevelIds, levelIds } from '../levels/index.ts'
import type { LevelId } from '../levels/index.ts'
import { notify } from '../store/index.ts'
import type { AppStore } from '../store/index.ts'
import { LONGEST_QUOTE } from './address.ts'

const NEAR = 1 / 3 // of a name's letters may be wrong, missing or too many

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
    .filter(({ id, away }) => away <= Math.ceil(id.length * NEAR))
    .toSorted((one, other) => one.away - other.away)
  return nearest?.id ?? null
}

/** How many letters have to be put in, taken out or exchanged to make the one of the other. */
function editsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [index, letter] of [...one].entries()) {
    const now = [index + 1]
    for (const [at, theirs] of [...other].entries()) {
      const exchanged = (before[at] ?? 0) + (letter === theirs ? 0 : 1)
      now.push(Math.min(exchanged, (before[at + 1] ?? 0) + 1, (now[at] ?? 0) + 1))
    }
    before = now
  }
  return before.at(-1) ?? 0
}
