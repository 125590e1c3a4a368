// Scores are written even when the storage is nearly full: what can be had again goes first, then
// the oldest replays, never a score.
import { byDate } from './ranking.ts'
import { OLD_SCORES, type Files } from './scores.ts'
import { makeRoom, type Texts } from './shelf.ts'
import type { Kept } from './union.ts'

const SHARES = [1 / 8, 1 / 4, 1 / 2, 1] // of the replays, tried one after the other

/** What is kept now: all of it, or all but old replays. A refusal is told and harms nothing. */
export function saveMakingRoom(files: Files, kept: Kept): Kept {
  const { runs, tell } = files
  if (runs.trySave(kept)) return kept
  const putBack = takeOutOld(files, kept)
  if (putBack && runs.trySave(kept)) return kept
  for (const share of SHARES) {
    const light = lighter(kept, share)
    if (light && runs.trySave(light.kept)) {
      tell('storage.letGo', { number: String(light.letGo) })
      return light.kept
    }
  }
  putBack?.()
  tell('notice.storageFull')
  return kept
}

/** The old key holds nothing that is not about to be written; returns what puts it back. */
function takeOutOld({ texts, old }: Files, { entries, deleted }: Kept): (() => void) | null {
  const known = new Set([...deleted, ...entries.map(({ id }) => id)])
  try {
    const copies = old.load()?.entries ?? []
    const text = texts.getItem(OLD_SCORES)
    if (text === null || !copies.every(({ id }) => known.has(id))) return null
    makeRoom(texts, OLD_SCORES)
    return () => tryToPut(texts, text)
  } catch {
    return null
  }
}

/** Another tab may have taken the room meanwhile: then its scores are as safe as those to be kept. */
function tryToPut(texts: Texts, text: string): void {
  try {
    texts.setItem(OLD_SCORES, text)
  } catch {
    // They are in this tab's memory, and it is told that nothing can be stored.
  }
}

/** Without this share of the replays, the oldest; null when that is none. */
function lighter(kept: Kept, share: number): { kept: Kept; letGo: number } | null {
  const full = kept.entries.filter(({ code }) => code !== null).toSorted(byDate)
  const letGo = Math.ceil(full.length * share)
  if (letGo === 0) return null
  const out = new Set(full.slice(0, letGo))
  const entries = kept.entries.map((entry) => (out.has(entry) ? { ...entry, code: null } : entry))
  return { kept: { ...kept, entries }, letGo }
}
