// Scores that an earlier version keeps: taken in, never counted twice, never thrown away.
import { describe, expect, test } from 'vitest'
import { person } from '../../src/waiters/index.ts'
import { decodeRun } from '../../src/wire/index.ts'
import {
  addEntry,
  createScoresStore,
  deleteEntry,
  hasRun,
  OLD_SCORES_KEY,
  runOf,
  RUNS_KEY,
  mergeStored,
} from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { entry, firstEntry, oldEntry, replayFor } from './entries.ts'
import { playedEntry } from './played.ts'

const stored = (entries: readonly unknown[]) => JSON.stringify({ state: { entries }, version: 1 })
const open = (storage: ReturnType<typeof memoryStorage>) =>
  createScoresStore(storage, (key) => {
    throw new Error(`unexpected damage: ${key}`)
  })
const withOld = (...entries: readonly unknown[]) =>
  memoryStorage(new Map([[OLD_SCORES_KEY, stored(entries)]]))
const a = { id: 'a', score: 300 }
const b = { id: 'b', score: 200 }

describe('scores of an earlier version', () => {
  test('are there at once, and their key is left as it is', () => {
    const storage = withOld(oldEntry(a), oldEntry(b))
    const scores = open(storage)
    expect(scores.getState().entries.map(({ id }) => id)).toEqual(['a', 'b'])
    mergeStored(scores)
    expect(scores.getState().entries).toEqual([firstEntry(a), firstEntry(b)])
    expect(storage.texts.get(OLD_SCORES_KEY)).toBe(stored([oldEntry(a), oldEntry(b)]))
    expect(JSON.parse(storage.texts.get(RUNS_KEY) ?? '').state.entries).toEqual([
      firstEntry(a),
      firstEntry(b),
    ])
  })

  test('are counted once, however often they are read', () => {
    const storage = withOld(oldEntry(a))
    mergeStored(open(storage))
    const scores = open(storage)
    mergeStored(scores)
    addEntry(scores, entry(b))
    expect(open(storage).getState().entries).toEqual([firstEntry(a), entry(b)])
  })

  test('are taken in again when a tab of that version adds to them', () => {
    const storage = withOld(oldEntry(a))
    const scores = open(storage)
    mergeStored(scores)
    storage.setItem(OLD_SCORES_KEY, stored([oldEntry(b)]))
    mergeStored(scores)
    expect(scores.getState().entries).toEqual([firstEntry(a), firstEntry(b)])
    expect(storage.texts.get(RUNS_KEY)).toContain('"id":"b"')
  })

  test('that were deleted do not come back', () => {
    const storage = withOld(oldEntry(a), oldEntry(b))
    deleteEntry(open(storage), 'a')
    const again = open(storage)
    mergeStored(again)
    expect(again.getState().entries).toEqual([firstEntry(b)])
  })

  test('whose replay cannot be read keep their score', () => {
    const odd = { ...oldEntry(a), replay: { ...replayFor(), log: [[1e300, null]] } }
    const scores = open(withOld(odd, { ...oldEntry(b), replay: 'lost' }))
    mergeStored(scores)
    const without = (facts: typeof a) => ({ ...firstEntry(facts), code: null })
    expect(scores.getState().entries).toEqual([without(a), without(b)])
  })
})

describe('the run of an entry', () => {
  const played = playedEntry({ id: 'played', until: 90_000 })

  test('is lived again from its code, once', () => {
    expect(hasRun(played)).toBe(true)
    expect(runOf(played)).toMatchObject({ name: 'Ada', leads: [person], replay: { seed: 7 } })
    expect(runOf(played)).toBe(runOf(played))
  })

  test('is there before an earlier version’s replay has become a code', () => {
    const found = decodeRun(played.code ?? '')
    const { code: _, ...rest } = { ...played, replay: found.ok && found.run.replay }
    const [old] = open(withOld(rest)).getState().entries
    expect(old && runOf(old)).toEqual(runOf(played))
  })

  test.each([
    ['had to make room', { ...played, code: null }],
    ['is no code', { ...played, code: 'x' }],
    ['is not of its customers', { ...played, result: { ...played.result, seed: 8 } }],
    ['does not end as it should', { ...played, hash: 'c0ffee' }],
    ['was never lived', entry(a)],
  ])('is null when its code %s', (_why, odd) => expect(runOf(odd)).toBeNull())
})
