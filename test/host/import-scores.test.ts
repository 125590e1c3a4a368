// Taking in a file: all that verifies at once, or nothing when it is called off; stars follow.
import { describe, expect, test } from 'vitest'
import { dailyOf } from '../../src/runs/index.ts'
import {
  addEntry,
  choose,
  createAppStore,
  createDailyRepository,
  createScoresStore,
  createSettingsStore,
} from '../../src/store/index.ts'
import { createCampaignController } from '../../src/host/campaign.ts'
import { importFile } from '../../src/host/import-scores.ts'
import { findMissingPars } from '../../src/host/missing-pars.ts'
import { open as openCafe } from './cafe.ts'
import { playedEntry } from '../store/played.ts'
import { memoryStorage } from '../support/storage.ts'

const DAY = '2026-03-05'
const first = playedEntry({ id: 'first', until: 75_000, level: 'first-day' })
const second = { ...first, id: 'second', par: 1, stars: 3 }
const nothing = { deleted: [], settings: null, tries: {}, progress: {} }
const data = { ...nothing, entries: [first, second, 17], deleted: ['first'] }
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
  const { add: addProgress } = createCampaignController(createAppStore(), texts)
  return { texts, scores, settings, book: createDailyRepository(texts, told), addProgress }
}
type Into = ReturnType<typeof open>

const take = (target: Into, found: object) =>
  importFile({ ...nothing, entries: [], ...found }, target, going(), () => {})
const ids = ({ scores }: Into) => scores.getState().entries.map(({ id }) => id)

test('a file with one shift a thousand times verifies it once', async () => {
  const target = open()
  const entries = Array.from({ length: 1_000 }, () => ({ ...first }))
  const begun = performance.now()
  expect(await take(target, { entries })).toMatchObject({ added: 1, skipped: { here: 999 } })
  expect(performance.now() - begun).toBeLessThan(1_000)
})

describe('what verifies', () => {
  test('comes in at once, without stars that nobody has worked out', async () => {
    const target = open()
    expect(await take(target, { entries: [first, second, 17] })).toMatchObject({
      added: 2,
      skipped: { damaged: 1 },
      withSettings: false,
    })
    expect(target.scores.getState().entries).toMatchObject([
      { result: first.result, par: 0, stars: 0 },
      { par: 0, stars: 0 },
    ])
  })

  test('has the par that is known here from its first moment', async () => {
    const target = open()
    addEntry(target.scores, { ...first, par: 444 })
    await take(target, { entries: [second] })
    expect(target.scores.getState().entries[1]).toMatchObject({ id: 'second', par: 444 })
  })

  test('is counted once, and not when it is gone or only has its replay again', async () => {
    const target = open()
    addEntry(target.scores, { ...ranked, code: null })
    const report = await take(target, {
      entries: [first, first, second, ranked],
      deleted: ['second'],
    })
    expect(report).toMatchObject({ added: 1, restored: 1, skipped: { here: 1, deleted: 1 } })
    expect(ids(target)).toEqual(['ranked', 'first'])
    expect(target.scores.getState().entries[0]?.code).toBe(ranked.code)
  })

  test('is not deleted by what was deleted elsewhere, when it is here', async () => {
    const target = open()
    target.scores.setState({ entries: [first], deleted: [] })
    await take(target, data)
    expect(ids(target)).toEqual(['first', 'second'])
  })

  test('stays out, all of it, when it is called off meanwhile', async () => {
    const target = open()
    const stop = new AbortController()
    const entries = Array.from({ length: 60 }, (_, n) => ({ ...first, id: `${n}` }))
    const cancel = () => stop.abort()
    expect(await importFile({ ...nothing, entries }, target, stop.signal, cancel)).toBeNull()
    expect(ids(target)).toEqual([])
  })
})

describe('stars', () => {
  test('follow by the par that robots reach and no other, once for the same customers', async () => {
    const target = open()
    await take(target, { entries: [first, second] })
    const seen: string[] = []
    const left = await findMissingPars(
      target,
      going(),
      (done, of) => void seen.push(`${done}/${of}`),
    )
    const [one, other] = target.scores.getState().entries
    expect([left, seen]).toEqual([0, ['0/1']])
    expect(other?.par).toBe(one?.par)
    expect(other?.par).toBeGreaterThan(1)
  })

  test('that are called off leave the shifts in, to be worked out another time', async () => {
    const target = open()
    const third = playedEntry({ id: 'third', until: 75_000, level: 'first-day', seed: 8 })
    await take(target, { entries: [first, third] })
    const stop = new AbortController()
    const cancel = (done: number) => void (done === 1 && stop.abort())
    expect(await findMissingPars(target, stop.signal, cancel)).toBe(1)
    expect(ids(target)).toEqual(['first', 'third'])
    expect(await findMissingPars(target, going(), () => {})).toBe(0)
  }, 20_000)
})

test('the host imports into the stores it was opened with', async () => {
  const { host, scores } = openCafe()
  const { importFile: importHere } = await host.loadScoreImport()
  const report = await importHere({ ...nothing, entries: [first] }, going(), () => {})
  expect(report).toMatchObject({ added: 1 })
  expect(scores.getState().entries).toMatchObject([{ id: 'first', result: first.result }])
})

const own = { entries: [ranked], settings: { name: 'Ada' }, tries: won }
const me = () => {
  const target = open()
  choose(target.settings, { name: 'Ada' })
  return target
}

test('stars are not waited for once they are called off', async () => {
  const target = open()
  await take(target, { entries: [ranked] })
  const stop = new AbortController()
  const rating = findMissingPars(target, stop.signal, () => {})
  const since = performance.now()
  stop.abort()
  expect(await rating).toBe(1)
  expect(performance.now() - since).toBeLessThan(100)
})

describe('daily tries', () => {
  test('come in once a shift that was lived again proves them', async () => {
    const target = me()
    expect(await take(target, own)).toMatchObject({ days: { added: 1, skipped: 0 } })
    expect(target.book.read()).toEqual({ [DAY]: { async: { ...won[DAY]?.async, imported: true } } })
    expect(await take(target, own)).toMatchObject({ days: { added: 0, skipped: 0 } })
  })

  test('of today stay out: nobody has seen them begin', async () => {
    const target = me()
    const today = new Date().toISOString().slice(0, 10)
    const forged = {
      ...playedEntry({ id: 'today', until: 90_000, ...dailyOf(today) }),
      daily: today,
      name: 'Ada',
    }
    const tries = { [today]: { blocking: { score: null, stars: 0 } } }
    expect(await take(target, { ...own, entries: [forged], tries })).toMatchObject({
      added: 1,
      days: { added: 0, skipped: 2 },
    })
    expect(target.book.read()).toEqual({})
  })

  test('that nothing proves stay out, and it is said', async () => {
    const target = me()
    const tries = {
      [DAY]: { async: { score: 99_999, stars: 3 }, blocking: { score: 1, stars: 0 } },
    }
    const forged = { ...ranked, result: { ...ranked.result, score: 99_999 } }
    const report = await take(target, { ...own, entries: [forged], tries })
    expect(report).toMatchObject({ added: 0, days: { added: 0, skipped: 2 } })
    expect(target.texts.texts.has('cafe-await/daily')).toBe(false)
  })

  test('of somebody else are none of mine', async () => {
    const target = open()
    choose(target.settings, { name: 'Ben' })
    const tries = { ...won, '2026-03-04': { async: { score: null, stars: 0 } } }
    expect(await take(target, { ...own, tries })).toMatchObject({
      added: 1,
      days: { added: 0, skipped: 2 },
    })
    expect(target.book.read()).toEqual({})
  })
})

describe('tries that were given up or played elsewhere', () => {
  test('come as they are, and never again as a score', async () => {
    const target = me()
    const tries = {
      '2026-03-04': { async: { score: null, stars: 3 } },
      [DAY]: { blocking: { score: null, stars: 0 } },
    }
    expect(await take(target, { ...own, tries })).toMatchObject({ days: { added: 3, skipped: 0 } })
    expect(target.book.read()).toMatchObject({
      '2026-03-04': { async: { score: null, stars: 0 } },
      [DAY]: { ...won[DAY], blocking: { score: null } },
    })
  })

  test('never take the place of those that are here', async () => {
    const target = me()
    target.book.spendTry(DAY, 'async')
    expect(await take(target, own)).toMatchObject({ added: 1, days: { added: 0, skipped: 1 } })
    expect(target.book.read()).toEqual({ [DAY]: { async: { score: null, stars: 0 } } })
  })

  test('of days to come, or so many that they fill the storage, stay out', async () => {
    const target = me()
    const years = Array.from({ length: 20_000 }, (_, n) =>
      new Date(n * 86_400_000).toISOString().slice(0, 10),
    )
    const days = Object.fromEntries(
      [...years, '9999-01-01'].map((day) => [day, { async: { score: null, stars: 0 } }]),
    )
    await take(target, { ...own, entries: [], tries: days })
    expect(Object.keys(target.book.read()).length).toBeLessThan(1_000)
    expect(target.book.read()['9999-01-01']).toBeUndefined()
  })
})

test('settings too long to be any stay out', async () => {
  const target = open()
  const settings = { ...target.settings.getState(), language: 'x'.repeat(9_999) }
  expect(await take(target, { settings })).toMatchObject({ withSettings: false })
})
