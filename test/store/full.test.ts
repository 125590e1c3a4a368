// A storage that is nearly full: the oldest replays go first, scores stay, and the player is told.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addEntry,
  createScoresStore,
  OLD_SCORES_KEY,
  RUNS_KEY,
  mergeStored,
} from '../../src/store/index.ts'
import type { Entry, OnDamage } from '../../src/store/index.ts'
import { memoryStorage, smallStorage } from '../support/storage.ts'
import { entry, firstEntry, oldEntry } from './entries.ts'

const told = () => {
  const heard: Parameters<OnDamage>[] = []
  return { heard, tell: (...what: Parameters<OnDamage>) => void heard.push(what) }
}
const dayOf = (day: number) => `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`
const numbered = (count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, n) => entry({ id: `${n}`, score: n, date: dayOf(n + 1) }))
const sent = (of: Entry): Entry => ({ ...of, sent: true })
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id)
const lettersOf = (entries: readonly Entry[]) => {
  const storage = memoryStorage()
  for (const each of entries)
    addEntry(
      createScoresStore(storage, () => {}),
      each,
    )
  return RUNS_KEY.length + (storage.texts.get(RUNS_KEY) ?? '').length
}

describe('when there is no room', () => {
  test('the oldest replays go, once told with their number, and all scores stay', () => {
    const all = numbered(9)
    const storage = smallStorage(lettersOf(all) - 60)
    const { heard, tell } = told()
    const scores = createScoresStore(storage, tell)
    for (const each of all) addEntry(scores, each)
    expect(heard).toEqual([['storage.letGo', { number: '2' }]])
    const again = createScoresStore(storage, tell).getState().entries
    expect(ids(again)).toEqual(ids(all))
    expect(again.filter(({ code }) => code === null).map(({ id }) => id)).toEqual(['0', '1'])
    expect(scores.getState().entries).toEqual(again)
  })

  test('a replay that somebody sent goes before one that was played here', () => {
    const all = numbered(9).map((each) => (each.id === '7' ? sent(each) : each))
    const storage = smallStorage(lettersOf(all) - 60)
    const scores = createScoresStore(storage, told().tell)
    for (const each of all) addEntry(scores, each)
    const gone = scores.getState().entries.filter(({ code }) => code === null)
    expect(new Set(ids(gone))).toEqual(new Set(['0', '7']))
  })

  test('what an earlier version left goes before any replay, once all of it is kept here', () => {
    const old = JSON.stringify({
      state: { entries: [oldEntry({ id: 'a', score: 1 })] },
      version: 1,
    })
    const storage = smallStorage(OLD_SCORES_KEY.length + old.length + 200)
    storage.texts.set(OLD_SCORES_KEY, old)
    const { heard, tell } = told()
    const scores = createScoresStore(storage, tell)
    mergeStored(scores)
    expect(heard).toEqual([])
    expect(storage.texts.has(OLD_SCORES_KEY)).toBe(false)
    expect(createScoresStore(storage, tell).getState().entries).toEqual([
      firstEntry({ id: 'a', score: 1 }),
    ])
  })

  test('and none can be made, it is told once, and what was stored is whole', () => {
    const [first, ...others] = numbered(5)
    if (!first) throw new Error('none')
    const old = JSON.stringify({ state: { entries: [first] }, version: 1 })
    const storage = smallStorage(OLD_SCORES_KEY.length + old.length + 60)
    storage.texts.set(OLD_SCORES_KEY, old)
    const { heard, tell } = told()
    const scores = createScoresStore(storage, tell)
    for (const each of others) addEntry(scores, each)
    expect(heard).toEqual([['notice.storageFull', undefined]])
    expect(storage.texts.get(OLD_SCORES_KEY)).toBe(old)
    expect(ids(scores.getState().entries)).toEqual(['0', '1', '2', '3', '4'])
  })
})

test('a score is never lost because what was taken out cannot be put back', () => {
  const storage = memoryStorage()
  const old = JSON.stringify({ state: { entries: [entry({ id: 'a', score: 1 })] }, version: 1 })
  storage.texts.set(OLD_SCORES_KEY, old)
  const refusing = {
    ...storage,
    setItem(key: string) {
      if (!key.endsWith('.probe')) throw new Error('QuotaExceededError')
    },
  }
  const scores = createScoresStore(refusing, () => {})
  expect(addEntry(scores, entry({ id: 'b', score: 2 }))).toBe(true)
  expect(ids(scores.getState().entries)).toEqual(['a', 'b'])
})

test('whatever the room, stored is what was played, first without the oldest replays', () => {
  const all = numbered(8)
  const least = lettersOf(all.map((each) => ({ ...each, code: null })))
  const most = lettersOf(all)
  fc.assert(
    fc.property(fc.integer({ min: 50, max: most + 50 }), (room) => {
      const storage = smallStorage(room)
      const scores = createScoresStore(storage, () => {})
      for (const each of all) addEntry(scores, each)
      expect(ids(scores.getState().entries)).toEqual(ids(all))
      const kept = createScoresStore(storage, () => {}).getState().entries
      expect(ids(kept)).toEqual(ids(all).slice(0, kept.length))
      expect(kept.length === all.length || room < least).toBe(true)
      const codes = kept.map(({ code }) => code !== null)
      expect(codes).toEqual(codes.toSorted((one, other) => Number(one) - Number(other)))
    }),
  )
})
