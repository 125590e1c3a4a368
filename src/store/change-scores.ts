// Changes to the scores. Other tabs may have stored theirs meanwhile: what is written is merged with it.
import { isSandbox } from '../levels/index.ts'
import type { Entry } from '../wire/index.ts'
import { withCodes } from './legacy.ts'
import { best } from './ranking.ts'
import { saveWithinQuota } from './quota.ts'
import type { ScoresStore } from './scores.ts'
import { noScores, mergeScores, type StoredScores } from './stored-scores.ts'

/** Adds a finished shift; true when it is the best of its level, seed and mode. */
export function addEntry(scores: ScoresStore, entry: Entry): boolean {
  addEntries(scores, [entry])
  const { level, seed, mode } = entry.result
  return best(scores.getState(), level, seed, mode)?.id === entry.id
}

/** Adds imported shifts, but for those of the sandbox, and the ids deleted where they come from; entries that are here stay. */
export function addEntries(
  scores: ScoresStore,
  entries: readonly Entry[],
  deleted: readonly string[] = [],
): void {
  const ranked = entries.filter(({ result }) => !isSandbox(result.level))
  change(scores, (known) => mergeScores(known, { entries: ranked, deleted }))
}

/** Replaces the entry with its id, if it is still there. */
export function reviseEntry(scores: ScoresStore, revised: Entry): void {
  change(scores, (known) => {
    const entries = known.entries.map((entry) => (entry.id === revised.id ? revised : entry))
    return { ...known, entries }
  })
}

/** Deletes for good: no other tab can bring it back. */
export function deleteEntry(scores: ScoresStore, id: string): void {
  change(scores, (known) => mergeScores(known, { entries: [], deleted: [id] }))
}

/** Merges what another tab or an earlier version has stored; stores again what that has overwritten. */
export function mergeStored(scores: ScoresStore): void {
  const known = allKnown(scores)
  const stored = scores.files.runs.load() ?? noScores
  setIfChanged(scores, lacks(stored, known) ? saveWithinQuota(scores.files, known) : known)
}

function change(scores: ScoresStore, alter: (known: StoredScores) => StoredScores): void {
  setIfChanged(scores, saveWithinQuota(scores.files, alter(allKnown(scores))))
}

function setIfChanged(scores: ScoresStore, kept: StoredScores): void {
  if (kept !== scores.getState()) scores.setState(kept, true)
}

/** This tab's scores merged with the stored ones. */
function allKnown({ getState, files }: ScoresStore): StoredScores {
  const stored = mergeScores(files.runs.load() ?? noScores, files.old.load() ?? noScores)
  return withCodes(mergeScores(getState(), stored))
}

/** Whether `kept` has something that `stored` lacks. A replay removed to free storage does not count. */
function lacks(stored: StoredScores, kept: StoredScores): boolean {
  if (stored === kept) return false
  const pars = new Map(stored.entries.map(({ id, par }) => [id, par]))
  const deleted = new Set(stored.deleted)
  return (
    kept.entries.some(({ id, par }) => (pars.get(id) ?? -1) < par) ||
    kept.deleted.some((id) => !deleted.has(id))
  )
}
