// Taking in a file: verified entry by entry, in slices, so that the page goes on answering.
import { dayAt } from '../../runs/index.ts'
import {
  addEntries,
  checkEntry,
  claimedId,
  claimedName,
  createDailyBook,
  takeSettings,
} from '../../store/index.ts'
import type { Entry, Luggage, Reason, ScoresStore, SettingsStore } from '../../store/index.ts'
import { bringTries, type Joined } from './brought.ts'
import { rated } from './rating.ts'

const SLICE_MS = 12

export type Report = {
  readonly added: number
  readonly restored: number // replays that had had to make room here
  readonly left: Readonly<Partial<Record<Reason, number>>> // why how many stayed out
  readonly days: Joined // daily tries
  readonly withSettings: boolean
}

export type Into = { readonly scores: ScoresStore; readonly settings: SettingsStore }

type Found = Pick<Report, 'left'> & { readonly good: readonly Entry[] }

/**
 * Nothing is taken in before all is verified; null when it was called off meanwhile. Pars that are
 * not known here are left to `rateShifts`.
 */
export async function takeLuggage(
  luggage: Luggage,
  into: Into,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Report | null> {
  const { scores } = into
  const found = await verify(luggage, scores, signal, onProgress)
  if (!found) return null
  const before = new Map(scores.getState().entries.map((entry) => [entry.id, entry]))
  const gone = luggage.deleted.filter((id) => !before.has(id))
  addEntries(scores, rated(found.good, scores.getState().entries), gone)
  const now = scores.getState().entries
  const withSettings = takeSettings(into.settings, luggage.settings)
  return {
    added: now.filter(({ id }) => !before.has(id)).length,
    restored: now.filter(({ id, code }) => code && before.get(id)?.code === null).length,
    left: found.left,
    days: bringDays(luggage, into),
    withSettings,
  }
}

async function verify(
  { entries, deleted }: Luggage,
  scores: ScoresStore,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Found | null> {
  const left: Partial<Record<Reason, number>> = {}
  const good = new Map<string, Entry>()
  const mine = scores.getState()
  const known = new Set(mine.entries.map(({ id }) => id))
  const gone = deleted.filter((id) => !known.has(id))
  const kept = { ...mine, deleted: [...mine.deleted, ...gone] }
  let since = performance.now()
  for (const [place, claimed] of entries.entries()) {
    const checked = checkEntry(claimed, kept)
    const reason = checked.ok && good.has(checked.entry.id) ? 'here' : !checked.ok && checked.reason
    if (reason) left[reason] = (left[reason] ?? 0) + 1
    else if (checked.ok) good.set(checked.entry.id, checked.entry)
    if (performance.now() - since < SLICE_MS) continue
    onProgress(place + 1)
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return null
    since = performance.now()
  }
  return signal.aborted ? null : { left, good: [...good.values()] }
}

/** Only of the file's shifts that are here by now, under the player's own name. */
function bringDays({ entries, tries, settings: theirs }: Luggage, into: Into): Joined {
  const { name } = into.settings.getState()
  const ids = new Set(entries.map(claimedId))
  const brought = into.scores.getState().entries.filter(({ id }) => ids.has(id))
  const isOwn = claimedName(theirs) === name
  const { texts, tell } = into.scores.files
  const today = dayAt(Date.now())
  return bringTries(
    createDailyBook(texts, tell),
    { entries: brought, claimed: tries, isOwn },
    name,
    today,
  )
}
