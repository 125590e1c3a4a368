// How far the own shift has come, kept in the browser as well: what the server has not heard in a dead zone
// survives a reload.
import type { TimedCommand } from '../../sim/index.ts'
import type { TextStorage } from '../../store/index.ts'
import { commands } from '../../wire/index.ts'

export type Progress = { readonly log: readonly TimedCommand[]; readonly upTo: number }

type Place = { readonly code: string; readonly round: number }

const KEY = 'cafe-await/room-shift'

export function keepProgress(texts: TextStorage, { code, round }: Place, progress: Progress): void {
  try {
    texts.setItem(KEY, JSON.stringify({ code, round, ...progress }))
  } catch {
    // The server has most of it.
  }
}

/** Null where nothing of this round is kept. */
export function keptProgress(texts: TextStorage, { code, round }: Place): Progress | null {
  try {
    const kept = JSON.parse(texts.getItem(KEY) ?? 'null') as Partial<Place & Progress> | null
    if (!kept || kept.code !== code || kept.round !== round) return null
    const { log, upTo } = kept
    if (!Array.isArray(log) || !Number.isInteger(upTo)) return null
    return log.every(isTimed) ? { log, upTo: upTo ?? 0 } : null
  } catch {
    return null
  }
}

function isTimed(entry: unknown): boolean {
  if (!Array.isArray(entry) || entry.length !== 2) return false
  const [at, command] = entry as readonly unknown[]
  return Number.isInteger(at) && commands.read(command) !== null
}
