// Saves unfinished shifts as they go on and when the page is left, so that a reload loses none.
import * as v from 'valibot'
import { levelOf } from '../levels/index.ts'
import type { Order, Play } from '../play/index.ts'
import { verifyReplay } from '../sim/index.ts'
import { isCurrent, readReplay, timing as timingSchema } from '../wire/index.ts'
import type { Timing } from '../wire/index.ts'
import type { Replay } from '../sim/index.ts'
import { createStoredValue, UNFINISHED_KEY } from '../store/index.ts'
import type {
  OnDamage,
  ReadResult,
  TextStorage,
  UnfinishedOrders as Shown,
} from '../store/index.ts'
import { samePurpose } from '../play/index.ts'
import { readOrder, writeOrder } from './saved-order.ts'

const MOST_KEPT = 7 // one that is being played, and six that were left
const shape = v.object({ replay: v.unknown(), order: v.optional(v.unknown()) })
const timed = v.object({ timing: timingSchema })

export type UnfinishedShift = {
  readonly order: Order
  readonly replay: Replay
  readonly timing?: Timing // so far, in real time
}

export type UnfinishedShiftRepository = {
  /**
   * Stores this shift as the newest. When the storage refuses, play goes on without it. A ranked try
   * is never stored at an earlier moment than it is.
   */
  save(play: Play, order: Order, timing?: Timing): void
  /** Removes this shift, which is over or given up; the others stay. */
  remove(order: Order): void
  /** This shift, or the newest. */
  find(wanted?: Order): UnfinishedShift | null
  /** What the screens show: the newest, and all. */
  orders(): Shown
}

/** The shifts in this storage; damage is reported by a notice, never thrown. */
export function createUnfinishedShiftRepository(
  texts: TextStorage,
  onDamage: OnDamage,
): UnfinishedShiftRepository {
  const storedValue = createStoredValue<readonly UnfinishedShift[]>(texts, onDamage, {
    key: UNFINISHED_KEY,
    damage: 'notice.unfinishedDamaged',
    read: readAll,
    write: (kept) => (kept.length === 0 ? null : JSON.stringify(kept.map(written))),
  })
  const all = () => storedValue.load() ?? []
  return {
    save(play, order, timing) {
      const others = all().filter((kept) => !sameShift(kept.order, order))
      const replay = play.replay()
      const saved = all().find((kept) => sameShift(kept.order, order))
      if (order.purpose.type === 'daily' && isEarlier(replay, saved)) return
      const newest = { order, replay, ...(timing && { timing }) }
      storedValue.trySave([newest, ...others].slice(0, MOST_KEPT))
    },
    remove(order) {
      const rest = all().filter((kept) => !sameShift(kept.order, order))
      if (rest.length < all().length) storedValue.trySave(rest)
    },
    find: (wanted) => all().find(({ order }) => !wanted || sameShift(order, wanted)) ?? null,
    orders() {
      const kept = all().map(({ order }) => order)
      return { lastUnfinished: kept[0] ?? null, kept }
    },
  }
}

/** Whether both are the same customers in the same mode, played for the same. */
export function sameShift(one: Order, other: Order | null): boolean {
  const keys = ['level', 'seed', 'mode'] as const
  const same = other !== null && keys.every((key) => other[key] === one[key])
  return same && samePurpose(one.purpose, other.purpose)
}

function readAll(stored: unknown): ReadResult<readonly UnfinishedShift[]> {
  if (!Array.isArray(stored)) return { value: [], isIntact: false }
  const kept = stored.map(read).filter((each) => each !== null)
  return { value: kept, isIntact: kept.length === stored.length }
}

/** A saved shift whose replay verifies, or null. */
function read(kept: unknown): UnfinishedShift | null {
  if (!v.is(shape, kept)) return null
  const found = readReplay(kept.replay, levelOf)
  if (!found.ok || found.replay.lengthMs === 0) return null
  const verdict = verifyReplay(found.replay, found.level)
  if (!verdict.ok || verdict.isWhole) return null
  if (!isCurrent(found.replay)) return null
  const order = readOrder(found.replay, kept.order)
  const { timing } = v.parse(timed, kept)
  return order && { order, replay: found.replay, ...(timing && { timing }) }
}

function isEarlier(replay: Replay, saved: UnfinishedShift | undefined): boolean {
  return saved !== undefined && replay.lengthMs < saved.replay.lengthMs
}

function written({ order, replay, timing }: UnfinishedShift): unknown {
  return { order: writeOrder(order), replay, ...(timing && { timing }) }
}
