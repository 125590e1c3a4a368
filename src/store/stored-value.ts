// One value in the browser's storage, validated when read. A text that cannot be read is copied to
// another key and never breaks the start; where storage refuses, the game goes on without it.

/** As much of the browser's `Storage` as is used. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export type Damage =
  | 'notice.scoresDamaged'
  | 'notice.settingsDamaged'
  | 'notice.recordDamaged' // the daily tries or the round
  | 'notice.unfinishedDamaged'
  | 'notice.storageFull'
  | 'storage.letGo' // of old replays, to make room

/** Where the shift under way is kept. */
export const UNFINISHED_KEY = 'cafe-await/under-way'

/** Told of each kind of damage at most once; `values` fill in the message. */
export type OnDamage = (key: Damage, values?: Readonly<Record<string, string>>) => void

/** What a text was found to hold; `whole` unless something in it was wrong. */
export type ReadResult<T> = { readonly value: T; readonly isIntact: boolean }

export type StoredValue<T> = {
  /** What is stored now, or null; the same object as long as the text is the same. */
  load(): T | null
  /** Store it; where that is refused it is told, and what was stored stays. */
  save(value: T): boolean
  /** Store it, or return false, and what was stored stays. */
  trySave(value: T): boolean
}

type StoredFormat<T> = {
  readonly key: string
  readonly damage: Damage
  readonly read: (stored: unknown) => ReadResult<T>
  readonly write: (value: T) => string | null // null when there is nothing to be kept
}

export function createStoredValue<T>(
  texts: TextStorage,
  onDamage: OnDamage,
  format: StoredFormat<T>,
): StoredValue<T> {
  const reportDamage = oncePerKind(onDamage)
  const guard = createGuard(() => reportDamage('notice.storageFull'))
  let last: { readonly text: string; readonly value: T } | null = null

  function trySave(value: T): boolean {
    if (guard.isReadOnly()) return false
    try {
      const text = format.write(value)
      put(texts, format.key, text)
      last = text === null ? null : { text, value }
      return true
    } catch {
      return false
    }
  }

  function save(value: T): boolean {
    const isSaved = trySave(value)
    if (!isSaved) reportDamage('notice.storageFull')
    return isSaved
  }

  function valueOf(text: string | null): T | null {
    if (!text) return null
    if (last?.text === text) return last.value
    const { value, isIntact } = format.read(parsed(text))
    last = { text, value }
    if (!isIntact) guard.attempt(() => repair(texts, format, { text, value }, reportDamage))
    return value
  }

  function load(): T | null {
    if (guard.isReadOnly()) return last?.value ?? null
    return guard.attempt(() => valueOf(texts.getItem(format.key)))
  }

  return { load, save, trySave }
}

/** After a failed attempt nothing is written any more: a text not set aside must not be lost. */
function createGuard(reportFull: () => void) {
  let isReadOnly = false
  return {
    isReadOnly: () => isReadOnly,
    attempt<R>(access: () => R): R | null {
      try {
        return access()
      } catch {
        isReadOnly = true
        reportFull()
        return null
      }
    },
  }
}

/** The browser's storage, where reading the very property may throw. */
export function browserStorage(storage: () => Storage): TextStorage {
  return {
    getItem: (key) => storage().getItem(key),
    setItem: (key, text) => storage().setItem(key, text),
    removeItem: (key) => storage().removeItem(key),
  }
}

/** Who is told of the same kind of damage only once. */
export function oncePerKind(onDamage: OnDamage): OnDamage {
  const reported = new Set<Damage>()
  return (key, values) => {
    if (reported.has(key)) return
    reported.add(key)
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

function put(texts: TextStorage, key: string, text: string | null): void {
  if (text === null) texts.removeItem(key)
  else texts.setItem(key, text)
}

/** Set a damaged text aside, and what could be read of it in its place. */
function repair<T>(
  texts: TextStorage,
  { key, write, damage }: StoredFormat<T>,
  { text, value }: { readonly text: string; readonly value: T },
  reportDamage: OnDamage,
): void {
  saveDamagedCopy(texts, key, text)
  put(texts, key, write(value))
  reportDamage(damage)
}

/** Keep a text that cannot be read under a key of its own. */
function saveDamagedCopy(texts: TextStorage, key: string, text: string): void {
  const copyKey = freeKey(texts, key)
  try {
    texts.setItem(copyKey, text)
  } catch {
    freeQuota(texts, key)
    texts.setItem(copyKey, text)
  }
}

/** A large text may not fit in twice; but nothing is taken out where nothing can be put in. */
export function freeQuota(texts: TextStorage, key: string): void {
  const probe = `${key}.probe`
  texts.setItem(probe, '')
  texts.removeItem(probe)
  texts.removeItem(key)
}

function freeKey(texts: TextStorage, key: string): string {
  let count = 1
  while (texts.getItem(`${key}.damaged-${count}`) !== null) count++
  return `${key}.damaged-${count}`
}
