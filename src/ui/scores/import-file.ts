// Imports a file: entries are verified in slices of 12 ms, so that the page stays responsive.
import { dayAt } from '../../runs/index.ts'
import {
  addEntries,
  checkEntry,
  claimedId,
  claimedName,
  createDailyRepository,
  importSettings,
} from '../../store/index.ts'
import type {
  Checked,
  Entry,
  ExportedData,
  Reason,
  ScoresStore,
  SettingsStore,
} from '../../store/index.ts'
import { importTries, type ImportedTries } from './import-tries.ts'
import { withKnownPars } from './missing-pars.ts'

const SLICE_MS = 12

export type ImportReport = {
  readonly added: number
  readonly restored: number // replays that had had to make room here
  readonly skipped: Readonly<Partial<Record<Reason, number>>> // why how many stayed out
  readonly days: ImportedTries // daily tries
  readonly withSettings: boolean
}

export type ImportTarget = { readonly scores: ScoresStore; readonly settings: SettingsStore }

const copy: Checked = { ok: false, reason: 'here' }

type VerifiedEntries = Pick<ImportReport, 'skipped'> & { readonly good: readonly Entry[] }

/**
 * Nothing is taken in before all is verified; null when it was called off meanwhile. Pars that are
 * not known here are left to `rateShifts`.
 */
export async function importFile(
  data: ExportedData,
  target: ImportTarget,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ImportReport | null> {
  const { scores } = target
  const found = await verify(data, scores, signal, onProgress)
  if (!found) return null
  const before = new Map(scores.getState().entries.map((entry) => [entry.id, entry]))
  const gone = data.deleted.filter((id) => !before.has(id))
  addEntries(scores, withKnownPars(found.good, scores.getState().entries), gone)
  const now = scores.getState().entries
  const withSettings = importSettings(target.settings, data.settings)
  return {
    added: now.filter(({ id }) => !before.has(id)).length,
    restored: now.filter(({ id, code }) => code && before.get(id)?.code === null).length,
    skipped: found.skipped,
    days: importDays(data, target),
    withSettings,
  }
}

async function verify(
  { entries, deleted }: ExportedData,
  scores: ScoresStore,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<VerifiedEntries | null> {
  const skipped: Partial<Record<Reason, number>> = {}
  const good = new Map<string, Entry>()
  const mine = scores.getState()
  const known = new Set(mine.entries.map(({ id }) => id))
  const gone = deleted.filter((id) => !known.has(id))
  const kept = { ...mine, deleted: [...mine.deleted, ...gone] }
  let since = performance.now()
  for (const [place, claimed] of entries.entries()) {
    const isCopy = good.has(claimedId(claimed) ?? '') // of one that takes some ms to verify
    const checked = isCopy ? copy : checkEntry(claimed, kept)
    const reason = !checked.ok && checked.reason
    if (reason) skipped[reason] = (skipped[reason] ?? 0) + 1
    else if (checked.ok) good.set(checked.entry.id, checked.entry)
    if (performance.now() - since < SLICE_MS) continue
    onProgress(place + 1)
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return null
    since = performance.now()
  }
  return signal.aborted ? null : { skipped, good: [...good.values()] }
}

/** Only of the file's shifts that are here by now, under the player's own name. */
function importDays(
  { entries, tries, settings: theirs }: ExportedData,
  target: ImportTarget,
): ImportedTries {
  const { name } = target.settings.getState()
  const ids = new Set(entries.map(claimedId))
  const imported = target.scores.getState().entries.filter(({ id }) => ids.has(id))
  const isOwn = claimedName(theirs) === name
  const { texts, reportDamage } = target.scores.files
  const today = dayAt(Date.now())
  return importTries(
    createDailyRepository(texts, reportDamage),
    { entries: imported, claimed: tries, isOwn },
    name,
    today,
  )
}
