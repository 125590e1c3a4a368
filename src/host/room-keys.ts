// The keys of this browser to rooms of workshops: whoever has one has that seat, or leads that room. Where
// the storage refuses they last as long as the page.
import type { TextStorage } from '../store/index.ts'

type Kept = {
  readonly seats: Readonly<Record<string, string>> // by the room's code
  readonly hosts: Readonly<Record<string, string>>
  readonly lastSeat: string | null // the room to go back to
}

const KEY = 'cafe-await/rooms'
const MOST = 20 // rooms; the oldest go first
const KEY_SHAPE = /^[\w-]{22}$/

const nothing: Kept = { seats: {}, hosts: {}, lastSeat: null }
const inMemory = new WeakMap<TextStorage, Kept>() // where the storage refuses

export function hostKeyOf(texts: TextStorage, code: string): string | null {
  return read(texts).hosts[code] ?? null
}

export function seatKeyOf(texts: TextStorage, code: string): string | null {
  return read(texts).seats[code] ?? null
}

/** The room whose seat was taken last, as long as it has not been left for good. */
export function lastSeatIn(texts: TextStorage): string | null {
  return read(texts).lastSeat
}

export function keepHostKey(texts: TextStorage, code: string, key: string): void {
  const kept = read(texts)
  if (KEY_SHAPE.test(key)) write(texts, { ...kept, hosts: withKey(kept.hosts, code, key) })
}

export function keepSeatKey(texts: TextStorage, code: string, key: string): void {
  const kept = read(texts)
  write(texts, { ...kept, seats: withKey(kept.seats, code, key), lastSeat: code })
}

/** The room is over, or this seat is no more: there is nothing to go back to. */
export function forgetLastSeat(texts: TextStorage, code: string): void {
  const kept = read(texts)
  if (kept.lastSeat === code) write(texts, { ...kept, lastSeat: null })
}

function withKey(keys: Kept['seats'], code: string, key: string): Kept['seats'] {
  const others = Object.entries(keys).filter(([known]) => known !== code)
  return Object.fromEntries([...others, [code, key] as const].slice(-MOST))
}

function read(texts: TextStorage): Kept {
  const known = inMemory.get(texts)
  if (known) return known
  try {
    const value: unknown = JSON.parse(texts.getItem(KEY) ?? 'null')
    const { seats, hosts, lastSeat } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>
    return {
      seats: keysIn(seats),
      hosts: keysIn(hosts),
      lastSeat: typeof lastSeat === 'string' ? lastSeat : null,
    }
  } catch {
    return nothing
  }
}

function keysIn(value: unknown): Kept['seats'] {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(isKeyOfRoom)) as Kept['seats']
}

function isKeyOfRoom([, key]: readonly [string, unknown]): boolean {
  return typeof key === 'string' && KEY_SHAPE.test(key)
}

function write(texts: TextStorage, kept: Kept): void {
  try {
    texts.setItem(KEY, JSON.stringify(kept))
    inMemory.delete(texts)
  } catch {
    inMemory.set(texts, kept)
  }
}
