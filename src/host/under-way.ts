// The shift under way is kept when the page is left, so that nobody loses it to a reload.
import { levelOf } from '../levels/index.ts'
import type { Branch, Order, Play } from '../play/index.ts'
import { decodeRun, encodeRun } from '../runs/index.ts'
import { readReplay, verifyReplay } from '../sim/index.ts'
import type { Replay } from '../sim/index.ts'
import { cleanName, setAside, UNDER_WAY as KEY } from '../store/index.ts'
import type { Texts } from '../store/index.ts'
import { robotNames } from '../waiters/index.ts'

const MOST_KEPT = 6

/** Whose run a shift goes on from, and whose goes along with it. */
type Against = Pick<Order, 'branch' | 'ghost'>

export type UnderWay = { readonly order: Order; readonly replay: Replay }

/** Whether both are the same customers in the same mode. */
export function sameShift(one: Order, other: Order | null): boolean {
  const same = other?.level === one.level && other.seed === one.seed && other.mode === one.mode
  return same && other.branch?.atMs === one.branch?.atMs
}

/** Keep this shift, first of the few kept; a storage that refuses is no reason to stop playing. */
export function keep(texts: Texts, play: Play, more: Against = {}): void {
  const { seed, mode, speed, level } = play
  const { branch, ghost } = more
  const order: Order = {
    level: level.id,
    seed,
    mode,
    robot: null,
    speed,
    ...(branch && { branch }),
    ...(ghost && { ghost }),
  }
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
  const order = 'order' in kept ? kept.order : null
  const more = againstOf(order, found.replay)
  if (!more) return null
  const speed = speedOf(order)
  return { order: { level, seed, mode, robot: null, speed, ...more }, replay: found.replay }
}

/** A ghost that cannot be read stays away; without its branch a shift would pass for one's own. */
function againstOf(order: unknown, { level, seed }: Replay): Against | null {
  if (typeof order !== 'object' || order === null) return {}
  const branch = 'branch' in order ? branchOf(order.branch) : undefined
  if (branch === null) return null
  const found = 'ghost' in order ? decodeRun(String(order.ghost)) : null
  const ghost = found?.ok ? found.run : null
  const fits = ghost?.replay.level === level && ghost.replay.seed === seed
  return { ...(branch && { branch }), ...(fits && { ghost }) }
}

function branchOf(kept: unknown): Branch | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { atMs, name, robot } = kept as Readonly<Record<string, unknown>>
  if (!Number.isInteger(atMs) || typeof name !== 'string') return null
  const player = robotNames.find((each) => each === robot) ?? null
  return { atMs: Number(atMs), name: cleanName(name), robot: player }
}

function speedOf(order: unknown): number {
  if (typeof order !== 'object' || order === null || !('speed' in order)) return 1
  return Number.isInteger(order.speed) ? Math.min(16, Math.max(1, Number(order.speed))) : 1
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
