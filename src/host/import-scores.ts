// Imports scores, daily tries, the campaign's progress and settings from a file. Entries are verified in slices of 12 ms, so that
// the page stays responsive.
import { dayAt, dayOf, numberOf } from '../runs/index.ts'
import {
  addEntries,
  checkEntry,
  claimedId,
  claimedName,
  createDailyRepository,
  importSettings,
  mergedTries,
  triesOf,
  type Checked,
  type DailyRepository,
  type Entry,
  type ExportedData,
  type Progress,
  type Reason,
  type ScoresStore,
  type Tries,
} from '../store/index.ts'
import { findMissingPars, withKnownPars, type ImportTarget } from './missing-pars.ts'

const SLICE_MS = 12
const copy: Checked = { ok: false, reason: 'here' }

export type ImportReport = {
  readonly added: number
  readonly restored: number // replays that had had to make room here
  readonly skipped: Readonly<Partial<Record<Reason, number>>> // why how many stayed out
  readonly days: ImportedTries // daily tries
  readonly levels: number // of the campaign, that it has brought further
  readonly withSettings: boolean
}

/** Where all of a file goes. */
export type FileTarget = ImportTarget & {
  /** Returns how many levels it has brought further. */
  addProgress(found: Progress): number
}

/** What can be imported, for whoever shows how far it is. */
export type ScoreImport = {
  /** Null when it was called off: nothing was taken in then. */
  importFile(
    data: ExportedData,
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ): Promise<ImportReport | null>
  /** Let robots find the pars that shifts lack; returns how many shifts are still without. */
  findMissingPars(
    signal: AbortSignal,
    onProgress: (done: number, of: number) => void,
  ): Promise<number>
}

export function createScoreImport(target: FileTarget): ScoreImport {
  return {
    importFile: (data, ...rest) => importFile(data, target, ...rest),
    findMissingPars: (...rest) => findMissingPars(target, ...rest),
  }
}

type VerifiedEntries = Pick<ImportReport, 'skipped'> & { readonly good: readonly Entry[] }

/**
 * Nothing is taken in before all is verified; null when it was called off meanwhile. Pars that are
 * not known here are left to `findMissingPars`.
 */
export async function importFile(
  data: ExportedData,
  target: FileTarget,
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
    levels: target.addProgress(data.progress),
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
  const now = new Date().toISOString()
  let since = performance.now()
  for (const [place, claimed] of entries.entries()) {
    const isCopy = good.has(claimedId(claimed) ?? '') // of one that takes some ms to verify
    const checked = isCopy ? copy : checkEntry(claimed, kept)
    const reason = !checked.ok && checked.reason
    if (reason) skipped[reason] = (skipped[reason] ?? 0) + 1
    else if (checked.ok) good.set(checked.entry.id, datedBy(now, checked.entry))
    if (performance.now() - since < SLICE_MS) continue
    onProgress(place + 1)
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return null
    since = performance.now()
  }
  return signal.aborted ? null : { skipped, good: [...good.values()] }
}

/** A shift of days to come was played by a wrong clock, or never: it counts as of now. */
function datedBy(now: string, entry: Entry): Entry {
  return entry.date > now ? { ...entry, date: now } : entry
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

const GIVEN_UP_DAYS = 800 // the latest; no file fills the storage with them

type ImportedShifts = {
  readonly entries: readonly Entry[] // verified, or played here
  readonly claimed: Tries
  readonly isOwn: boolean // whether the file is of the player who is here
}

/** How many tries were added, and how many were left out; what is here already is neither. */
type ImportedTries = { readonly added: number; readonly skipped: number }

/**
 * Import a file's tries for the player of this name; tries that are here already stay. A result counts
 * only when a verified shift proves it; a try that was given up has no score and may come as it is.
 */
function importTries(
  repository: DailyRepository,
  { entries, claimed, isOwn }: ImportedShifts,
  name: string,
  today: string,
): ImportedTries {
  const proven = triesOf(entries, name)
  const first = dayOf(Math.max(0, (numberOf(today) ?? 0) - GIVEN_UP_DAYS))
  const before = scoresOf(repository.read())
  repository.merge(isOwn ? mergedTries(proven, givenUpIn(claimed, first)) : proven, today)
  const after = scoresOf(repository.read())
  const wanted = scoresOf(mergedTries(proven, claimed))
  return {
    added: after.size - before.size,
    skipped: [...wanted].filter(([key, score]) => after.get(key) !== score).length,
  }
}

/** Only tries without a score, from that day on. */
function givenUpIn(tries: Tries, first: string): Tries {
  const days = Object.entries(tries).map(([day, modes]) => {
    const inVain = Object.entries(modes).filter(([, each]) => each.score === null)
    const bare = inVain.map(([mode]) => [mode, { score: null, stars: 0 }] as const)
    return [day, Object.fromEntries(bare)] as const
  })
  const some = days.filter(([day, modes]) => day >= first && Object.keys(modes).length > 0)
  return Object.fromEntries(some)
}

function scoresOf(tries: Tries): ReadonlyMap<string, number | null> {
  const days = Object.entries(tries)
  return new Map(
    days.flatMap(([day, modes]) =>
      Object.entries(modes).map(([mode, { score }]) => [`${day} ${mode}`, score] as const),
    ),
  )
}
