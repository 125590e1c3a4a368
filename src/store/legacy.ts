// Entries of earlier versions hold a whole replay. Here it becomes a code, a tenth as long.
import { encodeRun } from '../runs/index.ts'
import type { Replay } from '../sim/index.ts'
import type { Entry } from './entry.ts'
import { cleanName } from '../names/index.ts'
import { person } from '../waiters/index.ts'
import type { Kept } from './union.ts'

type Fields = Readonly<Record<string, unknown>>

type Old = Entry & { readonly replay?: unknown }

/** The same entries with codes; `kept` itself when there is no replay among them. */
export function withCodes(kept: Kept): Kept {
  if (!kept.entries.some((entry) => 'replay' in entry)) return kept
  return { ...kept, entries: kept.entries.map(withCode) }
}

function withCode(entry: Old): Entry {
  if (!('replay' in entry)) return entry
  const { replay, ...rest } = entry
  if (rest.code !== null || !isReplay(replay)) return rest
  return { ...rest, code: codeOf(entry.name, replay) }
}

function codeOf(name: string, replay: Replay): string {
  return encodeRun({ name: cleanName(name), leads: [person], replay })
}

/** As much as writing its code asks for: whether it is true is found out when it is lived again. */
function isReplay(replay: unknown): replay is Replay {
  if (!isFields(replay)) return false
  const { rules, level, seed, mode, lengthMs, log, hashes } = replay
  return (
    [rules, seed, lengthMs].every(isCount) &&
    typeof level === 'string' &&
    (mode === 'blocking' || mode === 'async') &&
    Array.isArray(log) &&
    log.every(isTimed) &&
    Array.isArray(hashes) &&
    hashes.every((hash) => Array.isArray(hash) && typeof hash[1] === 'string')
  )
}

function isTimed(timed: unknown): boolean {
  if (!Array.isArray(timed) || !isCount(timed[0]) || !isFields(timed[1])) return false
  const { type, waiter, station = 0, ticket = 0 } = timed[1]
  const isKnown = ['visit', 'drop', 'undo', 'stand', 'moveOn'].includes(String(type))
  return isKnown && [waiter, station, ticket].every(isCount)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
