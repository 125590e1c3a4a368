// Saving scores within the storage quota: when it is full, old copies are removed first, then the
// oldest replays, never a score.
import type { Entry } from '../wire/index.ts'
import { byDate, isPlayedHere } from './ranking.ts'
import { OLD_SCORES_KEY, type ScoreFiles } from './scores.ts'
import { freeQuota, type TextStorage } from './stored-value.ts'
import type { StoredScores } from './stored-scores.ts'

const SHARES = [1 / 8, 1 / 4, 1 / 2, 1] // of the replays, tried one after the other

/** What is kept now: all of it, or all but old replays. A refusal is told and harms nothing. */
export function saveWithinQuota(files: ScoreFiles, kept: StoredScores): StoredScores {
  const { runs, reportDamage } = files
  if (runs.trySave(kept)) return kept
  const restore = removeOldCopies(files, kept)
  if (restore && runs.trySave(kept)) return kept
  for (const share of SHARES) {
    const reduced = withoutOldReplays(kept, share)
    if (reduced && runs.trySave(reduced.kept)) {
      reportDamage('storage.letGo', { number: String(reduced.dropped) })
      return reduced.kept
    }
  }
  restore?.()
  reportDamage('notice.storageFull')
  return kept
}

/** The old key holds nothing that is not about to be written; returns what puts it back. */
function removeOldCopies(
  { texts, old }: ScoreFiles,
  { entries, deleted }: StoredScores,
): (() => void) | null {
  const known = new Set([...deleted, ...entries.map(({ id }) => id)])
  try {
    const copies = old.load()?.entries ?? []
    const text = texts.getItem(OLD_SCORES_KEY)
    if (text === null || !copies.every(({ id }) => known.has(id))) return null
    freeQuota(texts, OLD_SCORES_KEY)
    return () => tryToRestore(texts, text)
  } catch {
    return null
  }
}

/** Another tab may have taken the room meanwhile: then its scores are as safe as those to be kept. */
function tryToRestore(texts: TextStorage, text: string): void {
  try {
    texts.setItem(OLD_SCORES_KEY, text)
  } catch {
    // They are in this tab's memory, and it is told that nothing can be stored.
  }
}

/** Without this share of the replays, those that were sent and then the oldest; null when none. */
function withoutOldReplays(
  kept: StoredScores,
  share: number,
): { kept: StoredScores; dropped: number } | null {
  const full = kept.entries.filter(({ code }) => code !== null).toSorted(lessMissed)
  const dropped = Math.ceil(full.length * share)
  if (dropped === 0) return null
  const out = new Set(full.slice(0, dropped))
  const entries = kept.entries.map((entry) => (out.has(entry) ? { ...entry, code: null } : entry))
  return { kept: { ...kept, entries }, dropped }
}

/** What others sent goes before what was played here. */
function lessMissed(a: Entry, b: Entry): number {
  return Number(isPlayedHere(a)) - Number(isPlayedHere(b)) || byDate(a, b)
}
