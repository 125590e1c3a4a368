// The shift under way is kept when the page is left, so that nobody loses it to a reload.
import { levelOf } from '../levels/index.ts'
import type { Order, Play } from '../play/index.ts'
import { readReplay, verifyReplay } from '../sim/index.ts'
import type { Replay } from '../sim/index.ts'
import { setAside, UNDER_WAY as KEY } from '../store/index.ts'
import type { Texts } from '../store/index.ts'

const MOST_KEPT = 6

export type UnderWay = { readonly order: Order; readonly replay: Replay }

/** Whether both are the same customers in the same mode. */
export function sameShift(one: Order, other: Order | null): boolean {
  return other?.level === one.level && other.seed === one.seed && other.mode === one.mode
}

/** Keep this shift, first of the few kept; a storage that refuses is no reason to stop playing. */
export function keep(texts: Texts, play: Play): void {
  const { seed, mode, speed, level } = play
  const order: Order = { level: level.id, seed, mode, robot: null, speed }
  const others = all(texts).filter((kept) => !sameShift(kept.order, order))
  write(texts, [{ order, replay: play.replay() }, ...others].slice(0, MOST_KEPT))
}

/** This shift is over or given up; others that were kept stay. */
export function clear(texts: Texts, order: Order): void {
  const kept = all(texts)
  const rest = kept.filter((each) => !sameShift(each.order, order))
  if (rest.length < kept.length) write(texts, rest)
}

/** The shift that `find` finds is not wanted any more. */
export function forget(texts: Texts): void {
  write(texts, all(texts).slice(1))
}

/** The shift that was kept last. */
export function find(texts: Texts): UnderWay | null {
  return all(texts)[0] ?? null
}

/** A text that cannot be read whole is set aside, once; true when there was one. */
export function tend(texts: Texts): boolean {
  try {
    const text = texts.getItem(KEY)
    if (!text || readAll(text).whole) return false
    const { kept } = readAll(text)
    setAside(texts, KEY, text)
    write(texts, kept)
    return true
  } catch {
    return false
  }
}

function all(texts: Texts): readonly UnderWay[] {
  try {
    return readAll(texts.getItem(KEY)).kept
  } catch {
    return []
  }
}

function readAll(text: string | null): { kept: readonly UnderWay[]; whole: boolean } {
  const stored = parsed(text || '[]')
  if (!Array.isArray(stored)) return { kept: [], whole: false }
  const kept = stored.map(read).filter((each) => each !== null)
  return { kept, whole: kept.length === stored.length }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A kept shift that can be lived again, or null. */
function read(kept: unknown): UnderWay | null {
  if (typeof kept !== 'object' || kept === null || !('replay' in kept)) return null
  const found = readReplay(kept.replay, levelOf)
  if (!found.ok || !verifyReplay(found.replay, found.level).ok) return null
  const { level, seed, mode, lengthMs } = found.replay
  if (lengthMs === 0 || lengthMs >= found.level.durationMs) return null
  const speed = speedOf('order' in kept ? kept.order : null)
  return { order: { level, seed, mode, robot: null, speed }, replay: found.replay }
}

function speedOf(order: unknown): number {
  if (typeof order !== 'object' || order === null || !('speed' in order)) return 1
  return Number.isInteger(order.speed) ? Math.min(16, Math.max(1, Number(order.speed))) : 1
}

function write(texts: Texts, kept: readonly UnderWay[]): void {
  try {
    if (kept.length === 0) texts.removeItem(KEY)
    else texts.setItem(KEY, JSON.stringify(kept))
  } catch {
    // Private windows and full storages refuse; the shift itself goes on.
  }
}
