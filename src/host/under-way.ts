// The shift under way is kept when the page is left, so that nobody loses it to a reload.
import { levelOf } from '../levels/index.ts'
import type { Order, Play } from '../play/index.ts'
import { readReplay, verifyReplay } from '../sim/index.ts'
import type { Replay } from '../sim/index.ts'
import { setAside } from '../store/index.ts'
import type { Texts } from '../store/index.ts'

const KEY = 'cafe-await/under-way'

export type UnderWay = { readonly order: Order; readonly replay: Replay }

/** Keep this shift; a storage that refuses is no reason to stop playing. */
export function keep(texts: Texts, play: Play): void {
  const { seed, mode, speed, level } = play
  const order: Order = { level: level.id, seed, mode, robot: null, speed }
  write(texts, JSON.stringify({ order, replay: play.replay() }))
}

/** This shift is over or given up; another one that was kept stays. */
export function clear(texts: Texts, { level, seed, mode }: Order): void {
  const kept = find(texts)?.order
  if (kept?.level === level && kept.seed === seed && kept.mode === mode) forget(texts)
}

/** There is no shift under way any more. */
export function forget(texts: Texts): void {
  write(texts, '')
}

/** The shift that was kept, if it can be lived again; anything else is forgotten. */
export function find(texts: Texts): UnderWay | null {
  try {
    return read(texts.getItem(KEY))
  } catch {
    return null
  }
}

/** A text that cannot be read is set aside, once; true when there was one. */
export function tend(texts: Texts): boolean {
  try {
    const text = texts.getItem(KEY)
    if (isReadable(text)) return false
    setAside(texts, KEY, text ?? '')
    forget(texts)
    return true
  } catch {
    return false
  }
}

function isReadable(text: string | null): boolean {
  try {
    return !text || read(text) !== null
  } catch {
    return false
  }
}

function read(text: string | null): UnderWay | null {
  const kept: unknown = JSON.parse(text || 'null')
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

function write(texts: Texts, text: string): void {
  try {
    texts.setItem(KEY, text)
  } catch {
    // Private windows and full storages refuse; the shift itself goes on.
  }
}
