// The stored daily tries: one a day and mode, used up when the shift opens. They are stored apart from
// the scores, so that deleting scores leaves the calendar whole. Two tabs may write: tries and
// results are only ever added.
import * as v from 'valibot'
import { numberOf } from '../runs/index.ts'
import type { Mode } from '../sim/index.ts'
import { whole } from '../wire/index.ts'
import type { Entry } from '../wire/index.ts'
import { byDate, isRanked } from './ranking.ts'
import {
  createStoredValue,
  type OnDamage,
  type ReadResult,
  type TextStorage,
} from './stored-value.ts'

export type Try = {
  readonly score: number | null // null while it is played, and if it is given up
  readonly stars: number // 0 to 3
  readonly imported?: true // from a file: nobody saw it played here
}
export type DayTries = { readonly [mode in Mode]?: Try }

/** By UTC day, '2026-03-05'. */
export type Tries = Readonly<Record<string, DayTries>>

export type DailyRepository = {
  /** All tries, of other tabs too. */
  read(): Tries
  /** Uses up the try; false when it was used before. */
  spendTry(day: string, mode: Mode): boolean
  /** Adds the try's result. The first result stays, but stars may be added to it. */
  finish(day: string, mode: Mode, score: number, stars: number): void
  /**
   * Merges imported tries of days before that one; to tries that are here only stars are added. What
   * a file says of today would be a ranked try that nobody has seen begin.
   */
  merge(found: Tries, today: string): void
}

const KEY = 'cafe-await/daily'
const VERSION = 1

/** The tries in this storage; damage is reported by a notice, never thrown. */
export function createDailyRepository(texts: TextStorage, onDamage: OnDamage): DailyRepository {
  const storedValue = createStoredValue<Tries>(texts, onDamage, {
    key: KEY,
    damage: 'notice.recordDamaged',
    read: readTries,
    write: (tries) => JSON.stringify({ tries, version: VERSION }),
  })
  let known: Tries = {} // tries of this page count even when the storage is refused
  const read = () => (known = mergedTries(storedValue.load() ?? {}, known))
  const add = (day: string, mode: Mode, each: Try) => {
    known = mergedTries(read(), { [day]: { [mode]: each } })
    storedValue.save(known)
  }
  return {
    read,
    spendTry(day, mode) {
      if (read()[day]?.[mode]) return false
      add(day, mode, { score: null, stars: 0 })
      return true
    },
    finish: (day, mode, score, stars) => add(day, mode, { score, stars }),
    merge(found, today) {
      const before = read()
      known = mergedTries(before, mergeable(found, before, today), keptTry)
      if (JSON.stringify(known) !== JSON.stringify(before)) storedValue.save(known)
    },
  }
}

/** The tries that these entries are, for the player of this name; of two for one day the earlier counts. */
export function triesOf(entries: readonly Entry[], name: string): Tries {
  return entries
    .filter((entry) => isRanked(entry) && entry.name === name)
    .toSorted(byDate)
    .flatMap(({ daily, result: { mode, score }, stars }): readonly Tries[] =>
      daily === undefined ? [] : [{ [daily]: { [mode]: { score, stars } } }],
    )
    .reduce((one, other) => mergedTries(one, other), {})
}

/** The valid tries in a stored value. */
export function parseTries(found: unknown): Tries {
  return readTries({ tries: found, version: VERSION }).value
}

const modesOfDay = ['blocking', 'async'] as const satisfies readonly Mode[]

/** What may be merged of imported tries: of days before today, and of those that are here. */
function mergeable(found: Tries, here: Tries, today: string): Tries {
  const days = Object.entries(found).map(([day, modes]) => {
    const some = modesOfDay.flatMap((mode) => {
      const each = modes[mode]
      if (!each || (day >= today && !here[day]?.[mode])) return []
      return [[mode, each.score === null ? each : { ...each, imported: true as const }] as const]
    })
    return [day, Object.fromEntries(some)] as const
  })
  return Object.fromEntries(days.filter(([, modes]) => Object.keys(modes).length > 0))
}

type Merge = (one: Try, other: Try) => Try

/** Merges two records; where both have a result, the first one's is used. */
export function mergedTries(one: Tries, other: Tries, merge: Merge = mergedTry): Tries {
  const days = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...days].map((day) => [day, mergedDay(one[day], other[day], merge)]))
}

function mergedDay(one: DayTries = {}, other: DayTries = {}, merge: Merge): DayTries {
  return Object.fromEntries(
    modesOfDay.flatMap((mode) => {
      const [mine, theirs] = [one[mode], other[mode]]
      const each = mine && theirs ? merge(mine, theirs) : (mine ?? theirs)
      return each ? [[mode, each] as const] : []
    }),
  )
}

/** One try may begin in one tab and get its result in another. */
function mergedTry(one: Try, other: Try): Try {
  return one.score === null ? other : keptTry(one, other)
}

function keptTry(one: Try, other: Try): Try {
  if (one.score === null || one.score !== other.score) return one
  return { ...one, stars: Math.max(one.stars, other.stars) }
}

const each = v.object({
  score: v.nullable(whole()),
  stars: whole(3),
  imported: v.exactOptional(v.literal(true)),
})
const day = v.pipe(
  v.string(),
  v.check((text) => numberOf(text) !== null),
)
const modes = v.object({ blocking: v.exactOptional(each), async: v.exactOptional(each) })
const envelope = v.object({
  tries: v.record(v.string(), v.unknown()),
  version: v.literal(VERSION),
})

function readTries(stored: unknown): ReadResult<Tries> {
  const { success, output } = v.safeParse(envelope, stored)
  if (!success) return { value: {}, isIntact: false }
  const all = Object.entries(output.tries)
  const good = all.flatMap(([name, held]) => {
    const found = v.safeParse(modes, held)
    return found.success && v.is(day, name) ? [[name, found.output] as const] : []
  })
  return { value: Object.fromEntries(good), isIntact: good.length === all.length }
}
