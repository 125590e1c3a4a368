// Every finished shift, kept in the browser. This much comes with the title: what is stored, read.
// How it is changed is change-scores.ts.
import { createStore, type StoreApi } from 'zustand/vanilla'
import * as v from 'valibot'
import { readEntry, type Entry } from '../wire/index.ts'
import { createStoredValue, oncePerKind } from './stored-value.ts'
import type { OnDamage, ReadResult, StoredValue, TextStorage } from './stored-value.ts'
import { noScores, mergeScores, type StoredScores } from './stored-scores.ts'

export type ScoresStore = StoreApi<StoredScores> & { readonly files: ScoreFiles }

/** Where the scores lie. */
export type ScoreFiles = {
  readonly texts: TextStorage
  readonly reportDamage: OnDamage
  readonly runs: StoredValue<StoredScores>
  readonly old: StoredValue<StoredScores> // the ten best with whole replays, as earlier versions keep them
}

export const RUNS_KEY = 'cafe-await/runs'
export const OLD_SCORES_KEY = 'cafe-await/scores'
const VERSION = 1

/** The scores in this storage; damage is reported by a notice, never thrown. */
export function createScoresStore(texts: TextStorage, onDamage: OnDamage): ScoresStore {
  const reportDamage = oncePerKind(onDamage)
  const storedValue = (key: string) =>
    createStoredValue<StoredScores>(texts, reportDamage, {
      key,
      damage: 'notice.scoresDamaged',
      read,
      write,
    })
  const files: ScoreFiles = {
    texts,
    reportDamage,
    runs: storedValue(RUNS_KEY),
    old: storedValue(OLD_SCORES_KEY),
  }
  const stored = mergeScores(files.runs.load() ?? noScores, files.old.load() ?? noScores)
  return Object.assign(
    createStore<StoredScores>()(() => stored),
    { files },
  )
}

const envelope = v.object({
  state: v.object({
    entries: v.array(v.unknown()),
    deleted: v.optional(v.array(v.string()), () => []),
  }),
  version: v.literal(VERSION),
})

function read(stored: unknown): ReadResult<StoredScores> {
  const { success, output } = v.safeParse(envelope, stored)
  if (!success) return { value: noScores, isIntact: false }
  const { entries: all, deleted } = output.state
  const entries = all.map(readEntry).filter((entry) => entry !== null)
  return { value: { entries, deleted }, isIntact: entries.length === all.length }
}

/** Thousands of entries are spelled out once each, not whenever one is added. */
const serialised = new WeakMap<Entry, string>()

function write({ entries, deleted }: StoredScores): string {
  const all = entries.map((entry) => {
    const text = serialised.get(entry) ?? JSON.stringify(entry)
    serialised.set(entry, text)
    return text
  })
  const gone = deleted.length > 0 ? `,"deleted":${JSON.stringify(deleted)}` : ''
  return `{"state":{"entries":[${all.join()}]${gone}},"version":${VERSION}}`
}
