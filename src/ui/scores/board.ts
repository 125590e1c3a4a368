// The high scores as the screen shows them: filtered, put in order, and summed up for each mode.
import { allLevelIds, HOUSE_SEED, levelIds } from '../../levels/index.ts'
import { medianOf, peopleOf, personKey, type Person, type Played } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { better, isRanked, type Entry, type Scores } from '../../store/index.ts'

export type Filter = {
  readonly level: string
  readonly seed: number | null // null: all customers
  readonly name: string | null // null: everybody
}

/** One mode's shifts. */
export type Column = {
  readonly entries: readonly Entry[] // best first
  readonly best: number | null
  readonly median: number | null
  readonly latest: readonly number[] // scores, the newest last
}

/** Somebody's shift, for the rows of people. */
export type PersonsShift = Played & { readonly stars: number; readonly entry: Entry }

export type Board = {
  readonly people: readonly Person<PersonsShift>[]
  readonly modes: Readonly<Record<Mode, Column>>
  readonly branches: readonly Entry[] // newest first
}

export type SortKey = 'score' | 'date' | 'name'
export type Sort = { readonly by: SortKey; readonly down: boolean }

const LATEST = 12

/** The board of what the filter lets through. */
export function boardOf({ entries }: Scores, filter: Filter): Board {
  const shown = entries.filter((entry) => passes(entry, filter))
  const ranked = shown.filter(isRanked)
  const column = (mode: Mode) => columnOf(ranked.filter(({ result }) => result.mode === mode))
  const branches = newestFirst(shown.filter(({ branchAtMs }) => branchAtMs !== undefined))
  const people = peopleOf(ranked.map(shiftOf))
  return { people, modes: { blocking: column('blocking'), async: column('async') }, branches }
}

/** In the order asked for; the best of equals first. */
export function sorted(entries: readonly Entry[], { by, down }: Sort): readonly Entry[] {
  const compare = orders[by]
  const sign = down ? -1 : 1
  return entries.toSorted((a, b) => sign * compare(a, b) || better(a, b))
}

/** The levels that anybody chooses, each other that was played, and these, which may be of numbers of their own. */
export function levelsIn({ entries }: Scores, ...shown: readonly string[]): readonly string[] {
  const played = new Set(entries.map(({ result }) => result.level))
  const others = allLevelIds.filter((id) => played.has(id))
  return [...new Set([...levelIds, ...others, ...shown])]
}

/** Everybody who has played on this machine, in alphabetical order. */
export function namesIn({ entries }: Scores): readonly string[] {
  const names = new Set(entries.map(({ name }) => name))
  names.delete('')
  return [...names].toSorted(alphabet.compare)
}

export function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => orders.date(b, a))
}

const alphabet = new Intl.Collator()

const orders: Readonly<Record<SortKey, (a: Entry, b: Entry) => number>> = {
  score: (a, b) => a.result.score - b.result.score,
  date: (a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1),
  name: (a, b) => alphabet.compare(a.name, b.name),
}

function passes({ result, name }: Entry, filter: Filter): boolean {
  const { level, seed } = filter
  const isThere = result.level === level && (seed === null || result.seed === seed)
  return isThere && (filter.name === null || name === filter.name)
}

function columnOf(shifts: readonly Entry[]): Column {
  const entries = shifts.toSorted(better)
  const scores = entries.map(({ result }) => result.score)
  const latest = newestFirst(shifts).slice(0, LATEST).toReversed()
  return {
    entries,
    best: scores[0] ?? null,
    median: medianOf(scores),
    latest: latest.map(({ result }) => result.score),
  }
}

/** Whoever played here without a name is one person; of those who sent a link each is another. */
function shiftOf(entry: Entry): PersonsShift {
  const { id, name, stars, result, sent } = entry
  const { mode, score } = result
  return { person: personKey(name, sent ? id : ''), name, mode, score, stars, entry }
}

/** The house's seed first, then the chosen one and all that were played on the level, in order. */
export function seedsOf({ entries }: Scores, level: string, chosen: number): readonly number[] {
  const played = entries.filter(({ result }) => result.level === level)
  const others = new Set([chosen, ...played.map(({ result }) => result.seed)])
  others.delete(HOUSE_SEED)
  return [HOUSE_SEED, ...[...others].toSorted((a, b) => a - b)]
}

/** The seeds that were a day's own on this level, with that day, 'YYYY-MM-DD'. */
export function daysOf({ entries }: Scores, level: string): ReadonlyMap<number, string> {
  const daily = entries.filter((entry) => entry.daily !== undefined && entry.result.level === level)
  return new Map(daily.map(({ result, daily: day = '' }) => [result.seed, day]))
}
