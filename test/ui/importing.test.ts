// Taking in a file: all that verifies at once, or nothing when it is called off.
import { expect, test } from 'vitest'
import { createScoresStore, createSettingsStore } from '../../src/store/index.ts'
import { takeLuggage } from '../../src/ui/scores/importing.ts'
import { playedEntry } from '../store/played.ts'
import { memoryStorage } from '../support/storage.ts'

const first = playedEntry({ id: 'first', until: 75_000, level: 'first-day' })
const second = { ...first, id: 'second', par: 1, stars: 3 }
const luggage = { entries: [first, second, 17], deleted: ['first'], settings: null, others: {} }

const told = (key: string) => expect.fail(key)

function open() {
  const texts = memoryStorage()
  const scores = createScoresStore(texts, told)
  return { scores, settings: createSettingsStore(texts, told) }
}

test('what verifies comes in, with the par that robots reach and no other', async () => {
  const into = open()
  const { signal } = new AbortController()
  const report = await takeLuggage({ ...luggage, deleted: [] }, into, signal, () => {})
  expect(report).toEqual({ added: 2, left: { damaged: 1 }, withSettings: false })
  const [one, other] = into.scores.getState().entries
  expect(one?.result).toEqual(first.result)
  expect(other?.par).toBe(one?.par)
  expect(other?.par).toBeGreaterThan(1)
})

test('what is here is not deleted by what was deleted elsewhere', async () => {
  const into = open()
  into.scores.setState({ entries: [first], deleted: [] })
  const { signal } = new AbortController()
  await takeLuggage(luggage, into, signal, () => {})
  expect(into.scores.getState().entries.map(({ id }) => id)).toEqual(['first', 'second'])
})

test('called off meanwhile, nothing is taken in', async () => {
  const into = open()
  const stop = new AbortController()
  const entries = Array.from({ length: 60 }, (_, n) => ({ ...first, id: `${n}` }))
  const cancel = () => stop.abort()
  expect(await takeLuggage({ ...luggage, entries }, into, stop.signal, cancel)).toBeNull()
  expect(into.scores.getState().entries).toEqual([])
})
