// The shelf: one text in the browser's storage, read with suspicion. What cannot be read is set
// aside and never breaks the start; a storage that refuses is left alone and play goes on.

/** As much of the browser's `Storage` as is used. */
export type Texts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export type Damage =
  | 'notice.scoresDamaged'
  | 'notice.settingsDamaged'
  | 'notice.recordDamaged' // the daily tries or the round
  | 'notice.storageFull'

/** Where the shift under way is kept. */
export const UNDER_WAY = 'cafe-await/under-way'

/** Told of each kind of damage at most once. */
export type OnDamage = (key: Damage) => void

/** What a text was found to hold; `whole` unless something in it was wrong. */
export type Reading<T> = { readonly value: T; readonly whole: boolean }

export type Shelf<T> = {
  /** What is stored now, or null. */
  load(): T | null
  save(value: T): void
}

type Plan<T> = {
  readonly key: string
  readonly damage: Damage
  readonly read: (stored: unknown) => Reading<T>
  readonly write: (value: T) => unknown
}

export function createShelf<T>(texts: Texts, onDamage: OnDamage, plan: Plan<T>): Shelf<T> {
  const tell = onceEach(onDamage)
  let closed = false // after a refusal nothing is written: a text not set aside must not be lost

  function attempt<R>(work: () => R): R | null {
    if (closed) return null
    try {
      return work()
    } catch {
      closed = true
      tell('notice.storageFull')
      return null
    }
  }

  const write = (value: T) => texts.setItem(plan.key, JSON.stringify(plan.write(value)))

  function load(): T | null {
    const text = attempt(() => texts.getItem(plan.key))
    if (text === null) return null
    const { value, whole } = plan.read(parsed(text))
    if (!whole) {
      attempt(() => {
        setAside(texts, plan.key, text)
        write(value)
        tell(plan.damage)
      })
    }
    return value
  }

  return { load, save: (value) => void attempt(() => write(value)) }
}

/** The browser's storage, where reading the very property may throw. */
export function browserTexts(storage: () => Storage): Texts {
  return {
    getItem: (key) => storage().getItem(key),
    setItem: (key, text) => storage().setItem(key, text),
    removeItem: (key) => storage().removeItem(key),
  }
}

function onceEach(onDamage: OnDamage): OnDamage {
  const told = new Set<Damage>()
  return (key) => {
    if (told.has(key)) return
    told.add(key)
    onDamage(key)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Keep a text that cannot be read under a key of its own. */
export function setAside(texts: Texts, key: string, text: string): void {
  const aside = freeKey(texts, key)
  try {
    texts.setItem(aside, text)
  } catch {
    makeRoom(texts, key)
    texts.setItem(aside, text)
  }
}

/** A large text may not fit in twice; but nothing is taken out where nothing can be put in. */
function makeRoom(texts: Texts, key: string): void {
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
