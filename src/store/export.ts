// The export file, written and validated here: shifts, ids of deleted shifts, settings, daily tries and
// the campaign's progress. A round is not exported, but its shifts are.
import * as v from 'valibot'
import { cleanName } from '../names/index.ts'
import { parseTries, type Tries } from './daily.ts'
import { isTooDeep } from '../wire/index.ts'
import type { Entry } from '../wire/index.ts'
import { envelopeOf, readProgress, type Progress } from './progress.ts'
import type { ScoresStore } from './scores.ts'
import type { Settings } from './settings.ts'

const FORMAT = 'cafe-await'
const VERSION = 1
const MOST_ENTRIES = 20_000
const MOST_DELETED = 2_000
const MOST_LEVELS = 200
const LONGEST_ID = 100

/** Characters; a longer file is refused. */
export const MAX_EXPORT = 30_000_000

/** The contents of an exported file. Nothing of it has been verified. */
export type ExportedData = {
  readonly entries: readonly unknown[]
  readonly deleted: readonly string[]
  readonly settings: unknown
  readonly tries: Tries
  readonly progress: Progress
}

export type ExportFault = 'damaged' | 'foreign' | 'tooLarge' | 'newer'

export type ReadExport =
  | { readonly ok: true; readonly data: ExportedData }
  | { readonly ok: false; readonly fault: ExportFault }

/** What is exported besides the scores. */
export type Exported = {
  readonly settings: Settings
  readonly tries: Tries
  readonly progress: Progress
}

/** The file's text. */
export function exportText(scores: ScoresStore, exported: Exported, now: Date): string {
  const { entries, deleted } = scores.getState()
  const { settings, tries } = exported
  const head = { format: FORMAT, version: VERSION, exported: now.toISOString() }
  const progress = envelopeOf(exported.progress)
  const whole = { ...head, settings, deleted, tries, progress, entries: entries.map(bare) }
  return JSON.stringify(whole, null, 1)
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID))
const ids = v.pipe(
  v.fallback(v.array(v.unknown()), []),
  v.transform((all) => all.slice(0, MOST_DELETED).filter(isId)),
)
const ours = v.object({ format: v.literal(FORMAT), version: v.unknown() })
const whole = v.object({
  version: v.literal(VERSION),
  entries: v.array(v.unknown()),
  deleted: v.optional(ids, []),
  settings: v.optional(v.unknown(), null),
  tries: v.optional(v.unknown()),
  progress: v.optional(v.unknown()),
})
const named = v.object({ name: v.pipe(v.string(), v.transform(cleanName)) })

/** Parses a file's text; says why when it cannot be read. Never throws. */
export function readExport(text: string): ReadExport {
  if (text.length > MAX_EXPORT) return refuse('tooLarge')
  if (isTooDeep(text)) return refuse('damaged')
  const found = parsed(text)
  if (found === undefined) return refuse('damaged')
  if (!v.is(ours, found)) return refuse('foreign')
  if (typeof found.version === 'number' && found.version > VERSION) return refuse('newer')
  const { success, output } = v.safeParse(whole, found)
  if (!success) return refuse('damaged')
  const { entries, deleted, settings } = output
  if (entries.length > MOST_ENTRIES) return refuse('tooLarge')
  const [tries, progress] = [parseTries(output.tries), parseProgress(output.progress)]
  return { ok: true, data: { entries, deleted, settings, tries, progress } }
}

/** None in a file of an earlier version; no file fills the storage with levels that nobody knows. */
function parseProgress(found: unknown): Progress {
  const levels = Object.entries(readProgress(found).value).filter(([level]) => isId(level))
  return Object.fromEntries(levels.slice(0, MOST_LEVELS))
}

export function isId(value: unknown): value is string {
  return v.is(id, value)
}

/** The id that an entry of a file claims; null when it claims none. */
export function claimedId(entry: unknown): string | null {
  return v.is(v.object({ id }), entry) ? entry.id : null
}

/** The player's name in a file's settings; null when they have none. */
export function claimedName(settings: unknown): string | null {
  const { success, output } = v.safeParse(named, settings)
  return success ? output.name : null
}

/** Without a replay of an earlier version that has not become a code yet. */
function bare(entry: Entry & { readonly replay?: unknown }): Entry {
  const { replay: _, ...rest } = entry
  return rest
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuse(fault: ExportFault): ReadExport {
  return { ok: false, fault }
}
