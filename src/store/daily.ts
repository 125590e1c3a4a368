// The daily tries: one a day and mode, used up when the doors open. They are kept apart from the
// high scores, so that deleting a score or making room for others leaves the calendar whole. Two
// tabs write into one record: a try or a result is added to it, never taken out.
import * as v from 'valibot'
import { numberOf } from '../runs/index.ts'
import type { Mode } from '../sim/index.ts'
import type { Entry } from './entry.ts'
import { createShelf, type OnDamage, type Reading, type Texts } from './shelf.ts'

export type Try = {
  readonly score: number | null // null while it is played, and for ever when it is given up
  readonly stars: number // 0 to 3
}
export type DayTries = { readonly [mode in Mode]?: Try }

/** By UTC day, '2026-03-05'. */
export type Tries = Readonly<Record<string, DayTries>>

export type DailyBook = {
  /** All that this and other tabs have kept. */
  read(): Tries
  /** Use up the try; false when it had been used before. */
  claim(day: string, mode: Mode): boolean
  /** The try has come to this. The first result stands; of the same score, more stars. */
  finish(day: string, mode: Mode, score: number, stars: number): void
}

const KEY = 'cafe-await/daily'
const VERSION = 1

/** The tries kept in this storage; damage is told, never thrown. */
export function createDailyBook(texts: Texts, onDamage: OnDamage): DailyBook {
  const shelf = createShelf<Tries>(texts, onDamage, {
    key: KEY,
    damage: 'notice.recordDamaged',
    read: readTries,
    write: (tries) => JSON.stringify({ tries, version: VERSION }),
  })
  let known: Tries = {} // where the storage refuses, the visit's own are remembered all the same
  const read = () => (known = mergedTries(shelf.load() ?? {}, known))
  const add = (day: string, mode: Mode, each: Try) => {
    known = mergedTries(read(), { [day]: { [mode]: each } })
    shelf.save(known)
  }
  return {
    read,
    claim(day, mode) {
      if (read()[day]?.[mode]) return false
      add(day, mode, { score: null, stars: 0 })
      return true
    },
    finish: (day, mode, score, stars) => add(day, mode, { score, stars }),
  }
}

/** The tries, and what of the high scores under this name they do not know of. */
export function triesWith(tries: Tries, entries: readonly Entry[], name: string): Tries {
  const own = entries.filter((entry) => entry.daily !== undefined && entry.name === name)
  const found = own
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ daily = '', result, stars }) => ({
      [daily]: { [result.mode]: { score: result.score, stars } },
    }))
  return [tries, ...found].reduce(mergedTries)
}

/** Both records in one; where they differ about a result the first is right. */
function mergedTries(one: Tries, other: Tries): Tries {
  const days = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...days].map((day) => [day, mergedDay(one[day], other[day])]))
}

function mergedDay(one: DayTries = {}, other: DayTries = {}): DayTries {
  const modes = ['blocking', 'async'] as const
  return Object.fromEntries(
    modes.flatMap((mode) => {
      const each = mergedTry(one[mode], other[mode])
      return each ? [[mode, each] as const] : []
    }),
  )
}

function mergedTry(one: Try | undefined, other: Try | undefined): Try | undefined {
  if (!one || !other) return one ?? other
  if (one.score === null) return other
  if (one.score !== other.score) return one
  return { score: one.score, stars: Math.max(one.stars, other.stars) }
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const each = v.object({ score: v.nullable(whole), stars: v.pipe(whole, v.maxValue(3)) })
const day = v.pipe(
  v.string(),
  v.check((text) => numberOf(text) !== null),
)
const modes = v.object({ blocking: v.exactOptional(each), async: v.exactOptional(each) })
const envelope = v.object({
  tries: v.record(v.string(), v.unknown()),
  version: v.literal(VERSION),
})

function readTries(stored: unknown): Reading<Tries> {
  const { success, output } = v.safeParse(envelope, stored)
  if (!success) return { value: {}, whole: false }
  const all = Object.entries(output.tries)
  const good = all.flatMap(([name, held]) => {
    const found = v.safeParse(modes, held)
    return found.success && v.is(day, name) ? [[name, found.output] as const] : []
  })
  return { value: Object.fromEntries(good), whole: good.length === all.length }
}
