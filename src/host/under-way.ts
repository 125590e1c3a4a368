// The shift under way is kept when the page is left, so that nobody loses it to a reload.
import * as v from 'valibot'
import { levelOf } from '../levels/index.ts'
import type { Order, Play } from '../play/index.ts'
import { verifyReplay } from '../sim/index.ts'
import { isCurrent, readReplay } from '../wire/index.ts'
import type { Replay } from '../sim/index.ts'
import { createShelf, UNDER_WAY } from '../store/index.ts'
import type { OnDamage, Reading, Texts, UnderWay as Shown } from '../store/index.ts'
import { samePurpose } from '../play/index.ts'
import { readOrder, writeOrder } from './kept-order.ts'

const MOST_KEPT = 6
const shape = v.object({ replay: v.unknown(), order: v.optional(v.unknown()) })

export type UnderWay = { readonly order: Order; readonly replay: Replay }

export type UnderWayBook = {
  /** Keep this shift, first of the few kept; a storage that refuses is no reason to stop playing. */
  keep(play: Play, order: Order): void
  /** This shift is over or given up; others that were kept stay. */
  clear(order: Order): void
  /** The shift that `find` finds is not wanted any more. */
  forget(): void
  /** This shift, or the one that was kept last. */
  find(wanted?: Order): UnderWay | null
  /** What the screens are told of: the one that was kept last, and all. */
  shown(): Shown
}

/** The shifts kept in this storage; damage is told, never thrown. */
export function createUnderWayBook(texts: Texts, onDamage: OnDamage): UnderWayBook {
  const shelf = createShelf<readonly UnderWay[]>(texts, onDamage, {
    key: UNDER_WAY,
    damage: 'notice.underWayDamaged',
    read: readAll,
    write: (kept) => (kept.length === 0 ? null : JSON.stringify(kept.map(written))),
  })
  const all = () => shelf.load() ?? []
  return {
    keep(play, order) {
      const others = all().filter((kept) => !sameShift(kept.order, order))
      shelf.trySave([{ order, replay: play.replay() }, ...others].slice(0, MOST_KEPT))
    },
    clear(order) {
      const rest = all().filter((kept) => !sameShift(kept.order, order))
      if (rest.length < all().length) shelf.trySave(rest)
    },
    forget: () => void shelf.trySave(all().slice(1)),
    find: (wanted) => all().find(({ order }) => !wanted || sameShift(order, wanted)) ?? null,
    shown() {
      const kept = all().map(({ order }) => order)
      return { underWay: kept[0] ?? null, kept }
    },
  }
}

/** Whether both are the same customers in the same mode, played for the same. */
export function sameShift(one: Order, other: Order | null): boolean {
  const keys = ['level', 'seed', 'mode'] as const
  const same = other !== null && keys.every((key) => other[key] === one[key])
  return same && samePurpose(one.purpose, other.purpose)
}

function readAll(stored: unknown): Reading<readonly UnderWay[]> {
  if (!Array.isArray(stored)) return { value: [], whole: false }
  const kept = stored.map(read).filter((each) => each !== null)
  return { value: kept, whole: kept.length === stored.length }
}

/** A kept shift that can be lived again, or null. */
function read(kept: unknown): UnderWay | null {
  if (!v.is(shape, kept)) return null
  const found = readReplay(kept.replay, levelOf)
  if (!found.ok || !verifyReplay(found.replay, found.level).ok) return null
  const { lengthMs } = found.replay
  if (lengthMs === 0 || lengthMs >= found.level.durationMs) return null
  if (!isCurrent(found.replay)) return null
  const order = readOrder(found.replay, kept.order)
  return order && { order, replay: found.replay }
}

function written({ order, replay }: UnderWay): unknown {
  return { order: writeOrder(order), replay }
}
