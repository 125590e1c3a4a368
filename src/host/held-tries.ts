// Which page plays a ranked try, so that two tabs cannot play it twice. As long as that page is open
// no other goes on with it; where the browser has no locks, whoever goes on takes it over, and a page
// that still has it paused goes on as practice. A try left on purpose is over for all of them.
import * as v from 'valibot'
import type { Mode } from '../sim/index.ts'
import { createStoredValue } from '../store/index.ts'
import type { OnDamage, TextStorage } from '../store/index.ts'
import { createTryLock } from './try-lock.ts'
import type { Locks } from './try-lock.ts'

const KEY = 'cafe-await/daily-held'
const MOST = 8 // tries, the latest
const ENDED = 'ended'

export type HeldTries = {
  /** It is about to be played here; null: none is. */
  reserve(of: { readonly day: string; readonly mode: Mode } | null): void
  /** Whether it has been left on purpose. */
  isOver(day: string, mode: Mode): boolean
  /** From now on this page plays it; false when it has been left on purpose, or another page has it. */
  take(day: string, mode: Mode): boolean
  /** Whether no other page has taken it over, and nobody has left it. */
  isOwn(day: string, mode: Mode): boolean
  end(day: string, mode: Mode): void
}

const shape = v.record(v.string(), v.string())

/** Where the storage refuses, every try is this page's. */
export function createHeldTries(texts: TextStorage, onDamage: OnDamage, locks?: Locks): HeldTries {
  const lock = createTryLock(locks)
  const page = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
  const storedValue = createStoredValue<Readonly<Record<string, string>>>(texts, onDamage, {
    key: KEY,
    damage: 'notice.recordDamaged',
    read: (stored) => {
      const { success, output } = v.safeParse(shape, stored)
      return { value: success ? output : {}, isIntact: true } // no more than a lock, nothing of the player's
    },
    write: (held) => JSON.stringify(held),
  })
  const holderOf = (day: string, mode: Mode) => storedValue.load()?.[keyOf(day, mode)]
  const set = (day: string, mode: Mode, holder: string) => {
    const key = keyOf(day, mode)
    const others = Object.entries(storedValue.load() ?? {}).filter(([name]) => name !== key)
    storedValue.trySave(Object.fromEntries([...others, [key, holder]].slice(-MOST)))
  }
  const isOver = (day: string, mode: Mode) => holderOf(day, mode) === ENDED
  return {
    reserve: (of) => lock.reserve(of && keyOf(of.day, of.mode)),
    isOver,
    take(day, mode) {
      if (isOver(day, mode) || lock.isElsewhere(keyOf(day, mode))) return false
      set(day, mode, page)
      return true
    },
    isOwn: (day, mode) => [undefined, page].includes(holderOf(day, mode)),
    end: (day, mode) => set(day, mode, ENDED),
  }
}

function keyOf(day: string, mode: Mode): string {
  return `${day} ${mode}`
}
