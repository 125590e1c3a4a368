// The shift under way is kept when the page is left, so that nobody loses it to a reload.
import { levelOf } from '../levels/index.ts'
import type { Order, Play } from '../play/index.ts'
import { encodeRun } from '../runs/index.ts'
import { readReplay, verifyReplay } from '../sim/index.ts'
import type { Replay } from '../sim/index.ts'
import { setAside, UNDER_WAY as KEY } from '../store/index.ts'
import type { Texts } from '../store/index.ts'
import { readOrder } from './kept-order.ts'

const MOST_KEPT = 6

export type UnderWay = { readonly order: Order; readonly replay: Replay }

/** Whether both are the same customers in the same mode, played for the same. */
export function sameShift(one: Order, other: Order | null): boolean {
  const keys = ['level', 'seed', 'mode', 'daily', 'round', 'player'] as const
  const same = other !== null && keys.every((key) => other[key] === one[key])
  return same && other.branch?.atMs === one.branch?.atMs
}

/** Keep this shift, first of the few kept; a storage that refuses is no reason to stop playing. */
export function keep(texts: Texts, play: Play, order: Order): void {
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

/** This shift, or the one that was kept last. */
export function find(texts: Texts, wanted?: Order): UnderWay | null {
  const kept = all(texts)
  return (wanted ? kept.find(({ order }) => sameShift(order, wanted)) : kept[0]) ?? null
}

/** What the screens are told of: the one that was kept last, and all. */
export function keptIn(texts: Texts): { underWay: Order | null; kept: readonly Order[] } {
  const kept = all(texts).map(({ order }) => order)
  return { underWay: kept[0] ?? null, kept }
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
  const { lengthMs } = found.replay
  if (lengthMs === 0 || lengthMs >= found.level.durationMs) return null
  const order = readOrder(found.replay, 'order' in kept ? kept.order : null)
  return order && { order, replay: found.replay }
}

function write(texts: Texts, kept: readonly UnderWay[]): void {
  try {
    if (kept.length === 0) texts.removeItem(KEY)
    else texts.setItem(KEY, JSON.stringify(kept.map(written)))
  } catch {
    // Private windows and full storages refuse; the shift itself goes on.
  }
}

/** The ghost as its code, which is a hundredth of its size. */
function written({ order, replay }: UnderWay): unknown {
  const { ghost } = order
  return { order: ghost ? { ...order, ghost: encodeRun(ghost) } : order, replay }
}
