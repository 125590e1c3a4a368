// Taking in a file: all that verifies at once, or nothing when it is called off; stars follow.
import { describe, expect, test } from 'vitest'
import { dailyOf } from '../../src/runs/index.ts'
import {
  addEntry,
  choose,
  createDailyBook,
  createScoresStore,
  createSettingsStore,
} from '../../src/store/index.ts'
import { takeLuggage } from '../../src/ui/scores/importing.ts'
import { rateShifts } from '../../src/ui/scores/rating.ts'
import { playedEntry } from '../store/played.ts'
import { memoryStorage } from '../support/storage.ts'

const DAY = '2026-03-05'
const first = playedEntry({ id: 'first', until: 75_000, level: 'first-day' })
const second = { ...first, id: 'second', par: 1, stars: 3 }
const nothing = { deleted: [], settings: null, tries: {} }
const luggage = { ...nothing, entries: [first, second, 17], deleted: ['first'] }
const ranked = {
  ...playedEntry({ id: 'ranked', until: 90_000, seed: dailyOf(DAY)?.seed ?? 0 }),
  daily: DAY,
}
const won = { [DAY]: { async: { score: ranked.result.score, stars: 0 } } }

const told = (key: string) => expect.fail(key)
const going = () => new AbortController().signal

function open() {
  const texts = memoryStorage()
  const scores = createScoresStore(texts, told)
  const settings = createSettingsStore(texts, told)
  return { texts, scores, settings, book: createDailyBook(texts, told) }
}
type Into = ReturnType<typeof open>

const take = (into: Into, found: object) =>
  takeLuggage({ ...nothing, entries: [], ...found }, into, going(), () => {})
const ids = ({ scores }: Into) => scores.getState().entries.map(({ id }) => id)

describe('what verifies', () => {
  test('comes in at once, without stars that nobody has worked out', async () => {
    const into = open()
    expect(await take(into, { entries: [first, second, 17] })).toMatchObject({
      added: 2,
      left: { damaged: 1 },
      withSettings: false,
    })
    expect(into.scores.getState().entries).toMatchObject([
      { result: first.result, par: 0, stars: 0 },
      { par: 0, stars: 0 },
    ])
  })

  test('has the par that is known here from its first moment', async () => {
    const into = open()
    addEntry(into.scores, { ...first, par: 444 })
    await take(into, { entries: [second] })
    expect(into.scores.getState().entries[1]).toMatchObject({ id: 'second', par: 444 })
  })

  test('is counted once, and not when it is gone or only has its replay again', async () => {
    const into = open()
    addEntry(into.scores, { ...ranked, code: null })
    const report = await take(into, {
      entries: [first, first, second, ranked],
      deleted: ['second'],
    })
    expect(report).toMatchObject({ added: 1, restored: 1, left: { here: 1, deleted: 1 } })
    expect(ids(into)).toEqual(['ranked', 'first'])
    expect(into.scores.getState().entries[0]?.code).toBe(ranked.code)
  })

  test('is not deleted by what was deleted elsewhere, when it is here', async () => {
    const into = open()
    into.scores.setState({ entries: [first], deleted: [] })
    await take(into, luggage)
    expect(ids(into)).toEqual(['first', 'second'])
  })

  test('stays out, all of it, when it is called off meanwhile', async () => {
    const into = open()
    const stop = new AbortController()
    const entries = Array.from({ length: 60 }, (_, n) => ({ ...first, id: `${n}` }))
    const cancel = () => stop.abort()
    expect(await takeLuggage({ ...nothing, entries }, into, stop.signal, cancel)).toBeNull()
    expect(ids(into)).toEqual([])
  })
})

describe('stars', () => {
  test('follow by the par that robots reach and no other, once for the same customers', async () => {
    const into = open()
    await take(into, { entries: [first, second] })
    const seen: string[] = []
    const left = await rateShifts(into, going(), (done, of) => void seen.push(`${done}/${of}`))
    const [one, other] = into.scores.getState().entries
    expect([left, seen]).toEqual([0, ['0/1']])
    expect(other?.par).toBe(one?.par)
    expect(other?.par).toBeGreaterThan(1)
  })

  test('that are called off leave the shifts in, to be worked out another time', async () => {
    const into = open()
    const third = playedEntry({ id: 'third', until: 75_000, level: 'first-day', seed: 8 })
    await take(into, { entries: [first, third] })
    const stop = new AbortController()
    const cancel = (done: number) => void (done === 1 && stop.abort())
    expect(await rateShifts(into, stop.signal, cancel)).toBe(1)
    expect(ids(into)).toEqual(['first', 'third'])
    expect(await rateShifts(into, going(), () => {})).toBe(0)
  }, 20_000)
})

const own = { entries: [ranked], settings: { name: 'Ada' }, tries: won }
const me = () => {
  const into = open()
  choose(into.settings, { name: 'Ada' })
  return into
}

test('stars are not waited for once they are called off', async () => {
  const into = open()
  await take(into, { entries: [ranked] })
  const stop = new AbortController()
  const rating = rateShifts(into, stop.signal, () => {})
  const since = performance.now()
  stop.abort()
  expect(await rating).toBe(1)
  expect(performance.now() - since).toBeLessThan(100)
})

describe('daily tries', () => {
  test('come in once a shift that was lived again proves them', async () => {
    const into = me()
    expect(await take(into, own)).toMatchObject({ days: { added: 1, left: 0 } })
    expect(into.book.read()).toEqual(won)
    expect(await take(into, own)).toMatchObject({ days: { added: 0, left: 0 } })
  })

  test('that nothing proves stay out, and it is said', async () => {
    const into = me()
    const tries = {
      [DAY]: { async: { score: 99_999, stars: 3 }, blocking: { score: 1, stars: 0 } },
    }
    const forged = { ...ranked, result: { ...ranked.result, score: 99_999 } }
    const report = await take(into, { ...own, entries: [forged], tries })
    expect(report).toMatchObject({ added: 0, days: { added: 0, left: 2 } })
    expect(into.texts.texts.has('cafe-await/daily')).toBe(false)
  })

  test('of somebody else are none of mine', async () => {
    const into = open()
    choose(into.settings, { name: 'Ben' })
    const tries = { ...won, '2026-03-04': { async: { score: null, stars: 0 } } }
    expect(await take(into, { ...own, tries })).toMatchObject({
      added: 1,
      days: { added: 0, left: 2 },
    })
    expect(into.book.read()).toEqual({})
  })
})

describe('tries that were given up or played elsewhere', () => {
  test('come as they are, and never again as a score', async () => {
    const into = me()
    const tries = {
      '2026-03-04': { async: { score: null, stars: 3 } },
      [DAY]: { blocking: { score: null, stars: 0 } },
    }
    expect(await take(into, { ...own, tries })).toMatchObject({ days: { added: 3, left: 0 } })
    expect(into.book.read()).toMatchObject({
      '2026-03-04': { async: { score: null, stars: 0 } },
      [DAY]: { ...won[DAY], blocking: { score: null } },
    })
  })

  test('never take the place of those that are here', async () => {
    const into = me()
    into.book.claim(DAY, 'async')
    expect(await take(into, own)).toMatchObject({ added: 1, days: { added: 0, left: 1 } })
    expect(into.book.read()).toEqual({ [DAY]: { async: { score: null, stars: 0 } } })
  })

  test('of days to come, or so many that they fill the storage, stay out', async () => {
    const into = me()
    const years = Array.from({ length: 20_000 }, (_, n) =>
      new Date(n * 86_400_000).toISOString().slice(0, 10),
    )
    const days = Object.fromEntries(
      [...years, '9999-01-01'].map((day) => [day, { async: { score: null, stars: 0 } }]),
    )
    await take(into, { ...own, entries: [], tries: days })
    expect(Object.keys(into.book.read()).length).toBeLessThan(1_000)
    expect(into.book.read()['9999-01-01']).toBeUndefined()
  })
})

test('settings too long to be any stay out', async () => {
  const into = open()
  const settings = { ...into.settings.getState(), language: 'x'.repeat(9_999) }
  expect(await take(into, { settings })).toMatchObject({ withSettings: false })
})
