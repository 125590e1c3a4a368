// How far the player has come in the campaign, by level. Two tabs may write: what is done is only ever
// added to; a reset starts a level's next round, and a higher round wins over any lower one.
import * as v from 'valibot'
import type { CodeLanguage } from '../code/index.ts'
import type { CampaignId } from '../levels/index.ts'
import {
  createStoredValue,
  type OnDamage,
  type ReadResult,
  type TextStorage,
} from './stored-value.ts'

export type LevelProgress = {
  readonly round: number // 0, and one more with every reset
  readonly tries: number // shifts played to their end
  readonly failures: number // of them, those without a star before the first with one
  readonly stars: number // 0 to 3, the most
  readonly best: number | null // the highest score; null before the first shift
}

/** What has been played, by level and by task of the lab; another version of the game may know more levels than this. */
export type Progress = Readonly<Record<string, LevelProgress>>

/** A campaign shift that was played to its end. */
export type LevelTry = { readonly stars: number; readonly score: number }

/** A task of the lab in one language. */
export type TaskKey = `task/${string}/${CodeLanguage}`

export type ProgressRepository = {
  /** All of it, from other tabs too; the same object while nothing has changed. */
  read(): Progress
  /** Add a shift that was played to its end. */
  finish(id: CampaignId | TaskKey, of: LevelTry): void
  /** Forget what was done in these levels. */
  reset(ids: readonly CampaignId[]): void
  /** Add what a file says, whatever was reset here or there; nothing that is here is lost. */
  merge(found: Progress): void
}

export const PROGRESS_KEY = 'cafe-await/progress'
const VERSION = 1
const FRESH: LevelProgress = { round: 0, tries: 0, failures: 0, stars: 0, best: null }

/** The progress in this storage; damage is reported by a notice, never thrown. */
export function createProgressRepository(
  texts: TextStorage,
  onDamage: OnDamage,
): ProgressRepository {
  const storedValue = createStoredValue<Progress>(texts, onDamage, {
    key: PROGRESS_KEY,
    damage: 'notice.recordDamaged',
    read: readProgress,
    write: (levels) => JSON.stringify(envelopeOf(levels)),
  })
  let known: Progress = {} // what this page did counts even when the storage is refused
  const read = () => {
    const merged = mergedProgress(storedValue.load() ?? {}, known)
    return isSame(merged, known) ? known : (known = merged)
  }
  const write = (progress: Progress) => {
    const before = read()
    const after = mergedProgress(before, progress)
    if (isSame(after, before)) return
    known = after
    storedValue.save(after)
  }
  return {
    read,
    finish: (id, of) => write({ [id]: afterTry(read()[id] ?? FRESH, of) }),
    reset(ids) {
      const all = read()
      write(
        Object.fromEntries(
          ids.map((id) => [id, { ...FRESH, round: (all[id]?.round ?? 0) + 1 }] as const),
        ),
      )
    },
    merge: (found) => write(inRoundsOf(read(), found)),
  }
}

/** What was found, as if reached since the last reset here. */
function inRoundsOf(here: Progress, found: Progress): Progress {
  const levels = Object.entries(found)
  return Object.fromEntries(
    levels.map(([id, each]) => [id, { ...each, round: here[id]?.round ?? 0 }] as const),
  )
}

/** What is left of a level after one more shift. */
function afterTry(before: LevelProgress, { stars, score }: LevelTry): LevelProgress {
  const isFailure = stars === 0 && before.stars === 0
  return {
    round: before.round,
    tries: before.tries + 1,
    failures: before.failures + (isFailure ? 1 : 0),
    stars: Math.max(before.stars, stars),
    best: Math.max(before.best ?? score, score),
  }
}

/** Both; of a level that both know the later round, in one round the most of each. */
export function mergedProgress(one: Progress, other: Progress): Progress {
  const both = { ...one }
  for (const [id, each] of Object.entries(other)) both[id] = mergedLevel(one[id], each)
  return both
}

function mergedLevel(one: LevelProgress | undefined, other: LevelProgress): LevelProgress {
  if (!one || one.round < other.round) return other
  if (one.round > other.round) return one
  return {
    round: one.round,
    tries: Math.max(one.tries, other.tries),
    failures: Math.max(one.failures, other.failures),
    stars: Math.max(one.stars, other.stars),
    best:
      one.best === null || other.best === null
        ? (one.best ?? other.best)
        : Math.max(one.best, other.best),
  }
}

function isSame(one: Progress, other: Progress): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000))
const level = v.object({
  round: whole,
  tries: whole,
  failures: whole,
  stars: v.pipe(whole, v.maxValue(3)),
  best: v.nullable(v.pipe(v.number(), v.integer())),
})
const envelope = v.object({
  levels: v.record(v.string(), v.unknown()),
  version: v.literal(VERSION),
})

/** As it is written; `readProgress` reads it. */
export function envelopeOf(levels: Progress): v.InferOutput<typeof envelope> {
  return { levels, version: VERSION }
}

/** What can be read of it. */
export function readProgress(stored: unknown): ReadResult<Progress> {
  const { success, output } = v.safeParse(envelope, stored)
  if (!success) return { value: {}, isIntact: false }
  const value: Record<string, LevelProgress> = {}
  let isIntact = true
  for (const [id, each] of Object.entries(output.levels)) {
    const found = v.safeParse(level, each)
    if (found.success) value[id] = found.output
    else isIntact = false
  }
  return { value, isIntact }
}
