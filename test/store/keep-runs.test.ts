// Keeping what came by links: once each, under the sender's name, and never as the player's own best.
import { expect, test } from 'vitest'
import { collectable, type CollectedRun } from '../../src/runs/index.ts'
import {
  addEntry,
  best,
  checkEntry,
  createScoresStore,
  isKept,
  keepRuns,
  runOf,
} from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { damaged } from '../host/cafe.ts'
import { nth } from '../support/cafe.ts'
import { playedEntry } from './played.ts'

const mine = playedEntry({ id: 'mine', until: 30_000, name: 'Me' })
const theirs = playedEntry({ id: 'theirs', until: 85_000, name: 'Ada' })

function sent(entry: typeof mine): CollectedRun {
  const run = runOf(entry)
  const read = run && collectable(run)
  if (!read || typeof read === 'string') throw new Error('not to be collected')
  return read
}

const openScores = (texts = memoryStorage()) => createScoresStore(texts, damaged)

test('a sent shift is kept under its sender’s name with what it came to, over a reload too', () => {
  const texts = memoryStorage()
  expect(keepRuns(openScores(texts), [sent(theirs)])).toBe(1)
  const [entry] = openScores(texts).getState().entries
  expect(entry).toMatchObject({ name: 'Ada', sent: true, result: theirs.result, hash: theirs.hash })
})

test('it is kept once, however often it is sent', () => {
  const scores = openScores()
  keepRuns(scores, [sent(theirs), sent(theirs)])
  expect(keepRuns(scores, [sent(theirs)])).toBe(0)
  expect(scores.getState().entries).toHaveLength(1)
  expect(isKept(scores.getState(), sent(theirs))).toBe(true)
})

test('what was played here is not kept a second time when its link comes back', () => {
  const scores = openScores()
  addEntry(scores, mine)
  expect(keepRuns(scores, [sent(mine)])).toBe(0)
})

test('a better shift that was sent leaves the player’s own best as it is', () => {
  const scores = openScores()
  addEntry(scores, mine)
  keepRuns(scores, [sent(theirs)])
  expect(theirs.result.score).toBeGreaterThan(mine.result.score)
  expect(best(scores.getState(), 'lunch-rush', 7, 'async')?.id).toBe('mine')
})

test('it has its stars at once when par of the same customers and mode is known', () => {
  const scores = openScores()
  addEntry(scores, mine)
  keepRuns(scores, [sent(theirs)])
  expect(nth(scores.getState().entries, 1).par).toBe(mine.par)
})

test('par of the level as it was before is not that of these customers', () => {
  const scores = openScores()
  addEntry(scores, { ...mine, result: { ...mine.result, levelVersion: 1 } })
  keepRuns(scores, [sent(theirs)])
  expect(nth(scores.getState().entries, 1).par).toBe(0)
})

test('a file that holds the same shift under another id brings it no second time', () => {
  const scores = openScores()
  keepRuns(scores, [sent(theirs)])
  expect(checkEntry(theirs, scores.getState())).toEqual({ ok: false, reason: 'here' })
})

test('a file says which shifts were sent', () => {
  const checked = checkEntry({ ...theirs, sent: true }, openScores().getState())
  expect(checked).toMatchObject({ ok: true, entry: { sent: true } })
})
