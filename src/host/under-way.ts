// The shift under way is kept when the page is left, so that nobody loses it to a reload.
import { levelOf } from '../levels/index.ts'
import type { Order, Play } from '../play/index.ts'
import { readReplay, verifyReplay } from '../sim/index.ts'
import type { Replay } from '../sim/index.ts'
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
    const kept: unknown = JSON.parse(texts.getItem(KEY) || 'null')
    if (typeof kept !== 'object' || kept === null || !('replay' in kept)) return null
    const read = readReplay(kept.replay, levelOf)
    if (!read.ok || !verifyReplay(read.replay, read.level).ok) return null
    const { level, seed, mode, lengthMs } = read.replay
    if (lengthMs === 0 || lengthMs >= read.level.durationMs) return null
    const speed = speedOf('order' in kept ? kept.order : null)
    return { order: { level, seed, mode, robot: null, speed }, replay: read.replay }
  } catch {
    return null
  }
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
