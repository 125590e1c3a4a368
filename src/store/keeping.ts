// Changing the scores. Other tabs may have stored since: what is written is what both know.
import type { Entry } from '../wire/index.ts'
import { withCodes } from './legacy.ts'
import { best } from './ranking.ts'
import { saveMakingRoom } from './room.ts'
import type { ScoresStore } from './scores.ts'
import { nothing, union, type Kept } from './union.ts'

/** Keep a finished shift; true when it is the best of its level, seed and mode. */
export function addEntry(scores: ScoresStore, entry: Entry): boolean {
  addEntries(scores, [entry])
  const { level, seed, mode } = entry.result
  return best(scores.getState(), level, seed, mode)?.id === entry.id
}

/** Keep several at once, with what was deleted where they come from; what is here already stays. */
export function addEntries(
  scores: ScoresStore,
  entries: readonly Entry[],
  deleted: readonly string[] = [],
): void {
  change(scores, (known) => union(known, { entries, deleted }))
}

/** Put this in the place of the entry with its id, if it is still kept. */
export function reviseEntry(scores: ScoresStore, revised: Entry): void {
  change(scores, (known) => {
    const entries = known.entries.map((entry) => (entry.id === revised.id ? revised : entry))
    return { ...known, entries }
  })
}

/** For good: no other tab brings it back. */
export function deleteEntry(scores: ScoresStore, id: string): void {
  change(scores, (known) => union(known, { entries: [], deleted: [id] }))
}

/** Take in what another tab has stored, or an earlier version; write again what it has overwritten. */
export function takeIn(scores: ScoresStore): void {
  const known = knownTo(scores)
  const stored = scores.files.runs.load() ?? nothing
  keep(scores, lacks(stored, known) ? saveMakingRoom(scores.files, known) : known)
}

function change(scores: ScoresStore, alter: (known: Kept) => Kept): void {
  keep(scores, saveMakingRoom(scores.files, alter(knownTo(scores))))
}

function keep(scores: ScoresStore, kept: Kept): void {
  if (kept !== scores.getState()) scores.setState(kept, true)
}

/** What this tab knows with what is stored. */
function knownTo({ getState, files }: ScoresStore): Kept {
  const stored = union(files.runs.load() ?? nothing, files.old.load() ?? nothing)
  return withCodes(union(getState(), stored))
}

/** Whether `kept` has what `stored` has not. A replay that had to make room is not missed. */
function lacks(stored: Kept, kept: Kept): boolean {
  if (stored === kept) return false
  const pars = new Map(stored.entries.map(({ id, par }) => [id, par]))
  const deleted = new Set(stored.deleted)
  return (
    kept.entries.some(({ id, par }) => (pars.get(id) ?? -1) < par) ||
    kept.deleted.some((id) => !deleted.has(id))
  )
}
