// The player's programs by level and language: the text as it was last typed, those that another took the
// place of, the runs, and the best of them. Apart from the scores of shifts that were played by hand.
import * as v from 'valibot'
import { codeLanguages } from '../code/index.ts'
import type { CodeLanguage } from '../code/index.ts'
import { MAX_PROGRAM } from './program-code.ts'
import { seed, whole } from '../wire/index.ts'
import { MOST_KEPT, withOwnBack, withReplacement } from './set-aside.ts'
import type { Replacement, Texts } from './set-aside.ts'
import {
  createStoredValue,
  type OnDamage,
  type ReadResult,
  type StoredValue,
  type TextStorage,
} from './stored-value.ts'

export type ProgramRun = {
  readonly text: string
  readonly at: number // ms since 1970
  readonly seed: number
  readonly score: number
  readonly served: number
  readonly lost: number
  readonly lines: number // of code: neither empty nor a comment
  readonly parShare: number | null // of the robots' best; null where that was not known yet
}

export type SavedProgram = Texts & {
  readonly runs: readonly ProgramRun[] // the newest first
  readonly best: ProgramRun | null
}

/** A program's place among the others. */
export type ProgramPlace = { readonly level: string; readonly language: CodeLanguage }

export type ProgramRepository = {
  read(place: ProgramPlace): SavedProgram
  /** As it is typed. */
  write(place: ProgramPlace, text: string): void
  /** Another text in the place of what has been typed, which is kept. */
  replace(place: ProgramPlace, replacement: Replacement): void
  /** What the last replacement took the place of, back again. */
  takeBack(place: ProgramPlace, at: Omit<Replacement, 'text'>): void
  addRun(place: ProgramPlace, run: ProgramRun): void
}

const PROGRAM_KEYS = 'cafe-await/program/'
export const MOST_RUNS = 20 // kept of a level and language

const VERSION = 1
const LARGEST = 1_000_000_000
const MOST_TYPED = 10 * MAX_PROGRAM // characters: what is too long to be run or sent is kept all the same
const EMPTY: SavedProgram = { text: null, kept: [], isReplaced: false, runs: [], best: null }

const typedText = v.pipe(v.string(), v.maxLength(MOST_TYPED))
const text = v.pipe(v.string(), v.maxLength(MAX_PROGRAM))
const at = v.pipe(v.number(), v.minValue(0))
const score = v.pipe(v.number(), v.integer(), v.minValue(-LARGEST), v.maxValue(LARGEST))
const count = whole(LARGEST, 'This is more than there can be.')

const storedRun = v.object({
  text,
  at,
  seed,
  score,
  served: count,
  lost: count,
  lines: count,
  parShare: v.nullable(v.pipe(v.number(), v.minValue(-100), v.maxValue(100))),
})

const saved = v.object({
  version: v.literal(VERSION),
  text: v.nullable(typedText),
  kept: v.optional(
    v.pipe(v.array(v.object({ text: typedText, at })), v.maxLength(MOST_KEPT)),
    [], // of an earlier version
  ),
  isReplaced: v.optional(v.boolean(), false),
  runs: v.pipe(v.array(storedRun), v.maxLength(MOST_RUNS)),
  best: v.nullable(storedRun),
})

export function programKey({ level, language }: ProgramPlace): string {
  return `${PROGRAM_KEYS}${level}/${language}`
}

/** The level and the language whose program lies at this key; null where none does. */
export function placeOfKey(key: string): ProgramPlace | null {
  const [level = '', name = ''] = key.startsWith(PROGRAM_KEYS)
    ? key.slice(PROGRAM_KEYS.length).split('/')
    : []
  const language = codeLanguages.find((each) => each === name)
  return level && language ? { level, language } : null
}

/** The programs in this storage; damage is reported by a notice, never thrown. */
export function createProgramRepository(texts: TextStorage, onDamage: OnDamage): ProgramRepository {
  const values = new Map<string, StoredValue<SavedProgram>>()
  const valueAt = (place: ProgramPlace): StoredValue<SavedProgram> => {
    const key = programKey(place)
    const known = values.get(key)
    if (known) return known
    const made = createStoredValue<SavedProgram>(texts, onDamage, {
      key,
      damage: 'notice.recordDamaged',
      read: readSaved,
      write: (value) => JSON.stringify({ version: VERSION, ...value }),
    })
    values.set(key, made)
    return made
  }
  const refused = new Map<string, SavedProgram>() // by the storage: kept for as long as the page is there
  const read = (place: ProgramPlace) =>
    refused.get(programKey(place)) ?? valueAt(place).load() ?? EMPTY
  const save = (place: ProgramPlace, value: SavedProgram) => {
    if (valueAt(place).save(value)) refused.delete(programKey(place))
    else refused.set(programKey(place), value)
  }
  return {
    read,
    write: (place, typed) =>
      save(place, { ...read(place), text: typed.slice(0, MOST_TYPED), isReplaced: false }),
    replace: (place, replacement) => save(place, withReplacement(read(place), replacement)),
    takeBack: (place, when) => save(place, withOwnBack(read(place), when)),
    addRun(place, added) {
      if (added.text.length > MAX_PROGRAM) return // it would not be read again, nor what lies beside it
      save(place, withRun(read(place), added))
    },
  }
}

/** The same text run again stands once, at the top. */
function withRun(before: SavedProgram, added: ProgramRun): SavedProgram {
  const { runs, best } = before
  const others = runs.filter((each) => each.text !== added.text || each.seed !== added.seed)
  return {
    ...before,
    runs: [added, ...others].slice(0, MOST_RUNS),
    best: best && !isBetter(added, best) ? best : added,
  }
}

/** By the share of par, since customers differ; in the same score the shorter one. */
function isBetter(one: ProgramRun, other: ProgramRun): boolean {
  const [own, others] = [measureOf(one, other), measureOf(other, one)]
  return own === others ? one.lines < other.lines : own > others
}

function measureOf(run: ProgramRun, beside: ProgramRun): number {
  const isByShare = run.seed !== beside.seed && run.parShare !== null && beside.parShare !== null
  return isByShare ? (run.parShare ?? 0) : run.score
}

function readSaved(stored: unknown): ReadResult<SavedProgram> {
  const { success, output } = v.safeParse(saved, stored)
  if (!success) return { value: EMPTY, isIntact: false }
  const { version: _, ...value } = output
  return { value, isIntact: true }
}
