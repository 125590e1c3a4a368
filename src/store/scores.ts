// High scores: per level, seed and mode the ten best, each with its replay, kept in the browser.
import { persist, type PersistStorage } from 'zustand/middleware'
import { createStore, type StoreApi } from 'zustand/vanilla'
import * as v from 'valibot'
import type { Mode } from '../sim/index.ts'
import { readEntry, type Entry } from './entry.ts'
import { topTen, union } from './ranking.ts'
import { createShelf, type OnDamage, type Reading, type Shelf, type Texts } from './shelf.ts'

export type Scores = { readonly entries: readonly Entry[] }
export type ScoresStore = StoreApi<Scores> & { readonly persist: { rehydrate(): Promise<void> } }

const KEY = 'cafe-await/scores'
const VERSION = 1

/** The scores kept in this storage; damage is told, never thrown. */
export function createScoresStore(texts: Texts, onDamage: OnDamage): ScoresStore {
  const shelf = createShelf<Scores>(texts, onDamage, {
    key: KEY,
    damage: 'notice.scoresDamaged',
    read: readScores,
    write: (state) => ({ state, version: VERSION }),
  })
  return createStore<Scores>()(
    persist((): Scores => ({ entries: [] }), {
      name: KEY,
      version: VERSION,
      storage: mergingStorage(shelf),
      merge: (stored, current) => merged(current, stored as Scores | undefined),
    }),
  )
}

/** Keep this shift's entry if it is among its ten best; true when it is the new best of all. */
export function addEntry(scores: ScoresStore, entry: Entry): boolean {
  void scores.persist.rehydrate() // takes in what another tab has stored; done before it returns
  scores.setState((state) => merged(state, { entries: [entry] }))
  const { level, seed, mode } = entry.result
  return best(scores.getState(), level, seed, mode)?.id === entry.id
}

/** Put an entry in the place of the one with its id, if that is still kept. */
export function reviseEntry(scores: ScoresStore, revised: Entry): void {
  scores.setState(({ entries }) => ({
    entries: entries.map((entry) => (entry.id === revised.id ? revised : entry)),
  }))
}

/** The best entry of one level, seed and mode. */
export function best(scores: Scores, level: string, seed: number, mode: Mode): Entry | undefined {
  return topTen(scores, level, seed, mode)[0]
}

/** Another tab may have stored since: what is written is what both know. */
function mergingStorage(shelf: Shelf<Scores>): PersistStorage<Scores> {
  return {
    getItem: () => {
      const state = shelf.load()
      return state && { state, version: VERSION }
    },
    setItem: (_name, { state }) => shelf.save(merged(shelf.load() ?? { entries: [] }, state)),
    removeItem: () => shelf.save({ entries: [] }),
  }
}

function merged(one: Scores, other: Scores | null | undefined): Scores {
  return { entries: union(one.entries, other?.entries ?? []) }
}

const envelope = v.object({
  state: v.object({ entries: v.array(v.unknown()) }),
  version: v.literal(VERSION),
})

function readScores(stored: unknown): Reading<Scores> {
  const { success, output } = v.safeParse(envelope, stored)
  if (!success) return { value: { entries: [] }, whole: false }
  const all = output.state.entries.map(readEntry)
  const entries = all.filter((entry) => entry !== null)
  return { value: { entries }, whole: entries.length === all.length }
}
