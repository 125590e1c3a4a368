// Every finished shift, kept in the browser. This much comes with the title: what is stored, read.
// How it is changed is keeping.ts.
import { createStore, type StoreApi } from 'zustand/vanilla'
import * as v from 'valibot'
import { readEntry, type Entry } from '../wire/index.ts'
import { createShelf, onceEach } from './shelf.ts'
import type { OnDamage, Reading, Shelf, Texts } from './shelf.ts'
import { nothing, union, type Kept } from './union.ts'

export type ScoresStore = StoreApi<Kept> & { readonly files: Files }

/** Where the scores lie. */
export type Files = {
  readonly texts: Texts
  readonly tell: OnDamage
  readonly runs: Shelf<Kept>
  readonly old: Shelf<Kept> // the ten best with whole replays, as earlier versions keep them
}

export const RUNS = 'cafe-await/runs'
export const OLD_SCORES = 'cafe-await/scores'
const VERSION = 1

/** The scores kept in this storage; damage is told, never thrown. */
export function createScoresStore(texts: Texts, onDamage: OnDamage): ScoresStore {
  const tell = onceEach(onDamage)
  const shelf = (key: string) =>
    createShelf<Kept>(texts, tell, { key, damage: 'notice.scoresDamaged', read, write })
  const files: Files = { texts, tell, runs: shelf(RUNS), old: shelf(OLD_SCORES) }
  const stored = union(files.runs.load() ?? nothing, files.old.load() ?? nothing)
  return Object.assign(
    createStore<Kept>()(() => stored),
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

function read(stored: unknown): Reading<Kept> {
  const { success, output } = v.safeParse(envelope, stored)
  if (!success) return { value: nothing, whole: false }
  const { entries: all, deleted } = output.state
  const entries = all.map(readEntry).filter((entry) => entry !== null)
  return { value: { entries, deleted }, whole: entries.length === all.length }
}

/** Thousands of entries are spelled out once each, not whenever one is added. */
const spelled = new WeakMap<Entry, string>()

function write({ entries, deleted }: Kept): string {
  const all = entries.map((entry) => {
    const text = spelled.get(entry) ?? JSON.stringify(entry)
    spelled.set(entry, text)
    return text
  })
  const gone = deleted.length > 0 ? `,"deleted":${JSON.stringify(deleted)}` : ''
  return `{"state":{"entries":[${all.join()}]${gone}},"version":${VERSION}}`
}
