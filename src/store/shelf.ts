// The shelf: one text in the browser's storage, read with suspicion. What cannot be read is set
// aside and never breaks the start; a storage that refuses is left alone and play goes on.

/** As much of the browser's `Storage` as is used. */
export type Texts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export type Damage =
  | 'notice.scoresDamaged'
  | 'notice.settingsDamaged'
  | 'notice.recordDamaged' // the daily tries or the round
  | 'notice.underWayDamaged'
  | 'notice.storageFull'
  | 'storage.letGo' // of old replays, to make room

/** Where the shift under way is kept. */
export const UNDER_WAY = 'cafe-await/under-way'

/** Told of each kind of damage at most once; `values` fill in the message. */
export type OnDamage = (key: Damage, values?: Readonly<Record<string, string>>) => void

/** What a text was found to hold; `whole` unless something in it was wrong. */
export type Reading<T> = { readonly value: T; readonly whole: boolean }

export type Shelf<T> = {
  /** What is stored now, or null; the same object as long as the text is the same. */
  load(): T | null
  /** Store it; where that is refused it is told, and what was stored stays. */
  save(value: T): void
  /** Store it, or return false, and what was stored stays. */
  trySave(value: T): boolean
}

type Plan<T> = {
  readonly key: string
  readonly damage: Damage
  readonly read: (stored: unknown) => Reading<T>
  readonly write: (value: T) => string | null // null when there is nothing to be kept
}

export function createShelf<T>(texts: Texts, onDamage: OnDamage, plan: Plan<T>): Shelf<T> {
  const tell = onceEach(onDamage)
  let closed = false // nothing is written any more: a text not set aside must not be lost
  let last: { readonly text: string; readonly value: T } | null = null

  function trySave(value: T): boolean {
    if (closed) return false
    const text = plan.write(value)
    try {
      put(texts, plan.key, text)
    } catch {
      return false
    }
    last = text === null ? null : { text, value }
    return true
  }

  function save(value: T): void {
    if (!trySave(value)) tell('notice.storageFull')
  }

  function load(): T | null {
    try {
      if (closed) return last?.value ?? null
      const text = texts.getItem(plan.key)
      return text ? valueOf(text) : null
    } catch {
      closed = true
      tell('notice.storageFull')
      return null
    }
  }

  function valueOf(text: string): T {
    if (last?.text === text) return last.value
    const { value, whole } = plan.read(parsed(text))
    last = { text, value }
    if (!whole) mend(text, value)
    return value
  }

  function mend(text: string, value: T): void {
    try {
      setAside(texts, plan.key, text)
      put(texts, plan.key, plan.write(value))
      tell(plan.damage)
    } catch {
      closed = true
      tell('notice.storageFull')
    }
  }

  return { load, save, trySave }
}

/** The browser's storage, where reading the very property may throw. */
export function browserTexts(storage: () => Storage): Texts {
  return {
    getItem: (key) => storage().getItem(key),
    setItem: (key, text) => storage().setItem(key, text),
    removeItem: (key) => storage().removeItem(key),
  }
}

/** Who is told of the same kind of damage only once. */
export function onceEach(onDamage: OnDamage): OnDamage {
  const told = new Set<Damage>()
  return (key, values) => {
    if (told.has(key)) return
    told.add(key)
    onDamage(key, values)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function put(texts: Texts, key: string, text: string | null): void {
  if (text === null) texts.removeItem(key)
  else texts.setItem(key, text)
}

/** Keep a text that cannot be read under a key of its own. */
function setAside(texts: Texts, key: string, text: string): void {
  const aside = freeKey(texts, key)
  try {
    texts.setItem(aside, text)
  } catch {
    makeRoom(texts, key)
    texts.setItem(aside, text)
  }
}

/** A large text may not fit in twice; but nothing is taken out where nothing can be put in. */
export function makeRoom(texts: Texts, key: string): void {
  const probe = `${key}.probe`
  texts.setItem(probe, '')
  texts.removeItem(probe)
  texts.removeItem(key)
}

function freeKey(texts: Texts, key: string): string {
  let count = 1
  while (texts.getItem(`${key}.damaged-${count}`) !== null) count++
  return `${key}.damaged-${count}`
}
