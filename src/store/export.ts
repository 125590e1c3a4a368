// What may be taken along, as one file: written here, and read again with suspicion. These are
// shifts, what was deleted, settings and daily tries, and nothing else that a file may hold; a round
// stays with the machine it is played on, and its shifts come along like all others.
import { claimedTries, type Tries } from './daily.ts'
import type { Entry } from './entry.ts'
import type { ScoresStore } from './scores.ts'
import type { Settings } from './settings.ts'

const FORMAT = 'cafe-await'
const VERSION = 1
const MOST_ENTRIES = 20_000
const MOST_DELETED = 2_000
const LONGEST_ID = 100

/** A longer file is not read, in letters. */
export const MAX_EXPORT = 30_000_000

/** What a file brings. Nothing of it has been verified. */
export type Luggage = {
  readonly entries: readonly unknown[]
  readonly deleted: readonly string[]
  readonly settings: unknown
  readonly tries: Tries
}

export type ExportFault = 'damaged' | 'foreign' | 'tooLarge' | 'newer'

export type ReadExport =
  | { readonly ok: true; readonly luggage: Luggage }
  | { readonly ok: false; readonly fault: ExportFault }

/** The file's text. */
export function exportText(
  scores: ScoresStore,
  settings: Settings,
  tries: Tries,
  now: Date,
): string {
  const { entries, deleted } = scores.getState()
  const head = { format: FORMAT, version: VERSION, exported: now.toISOString() }
  return JSON.stringify({ ...head, settings, deleted, tries, entries: entries.map(bare) }, null, 1)
}

/** What a file's text brings, or why it is none of ours. Never throws. */
export function readExport(text: string): ReadExport {
  if (text.length > MAX_EXPORT) return refuse('tooLarge')
  const found = parsed(text)
  if (found === undefined) return refuse('damaged')
  if (!isFields(found) || found['format'] !== FORMAT) return refuse('foreign')
  const { version, entries, deleted, settings = null, tries } = found
  if (typeof version === 'number' && version > VERSION) return refuse('newer')
  if (version !== VERSION || !Array.isArray(entries)) return refuse('damaged')
  if (entries.length > MOST_ENTRIES) return refuse('tooLarge')
  const ids = Array.isArray(deleted) ? deleted.slice(0, MOST_DELETED).filter(isId) : []
  return { ok: true, luggage: { entries, deleted: ids, settings, tries: claimedTries(tries) } }
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID
}

/** Without a replay of an earlier version that has not become a code yet. */
function bare(entry: Entry & { readonly replay?: unknown }): Entry {
  const { replay: _, ...rest } = entry
  return rest
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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
