// Storage that is damaged, foreign or refuses: the start never breaks and nothing is thrown away.
import { describe, expect, test } from 'vitest'
import {
  addEntry,
  browserStorage,
  choose,
  createDailyRepository,
  createScoresStore,
  createSettingsStore,
  createStoredValue,
  topTen,
  type Damage,
} from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { entry } from './entries.ts'

const SCORES = 'cafe-await/runs'
const SETTINGS = 'cafe-await/settings'

function openScores(storage = memoryStorage()) {
  const told: Damage[] = []
  return { storage, told, scores: createScoresStore(storage, (key) => told.push(key)) }
}

function openSettings(storage = memoryStorage()) {
  const told: Damage[] = []
  return { storage, told, settings: createSettingsStore(storage, (key) => told.push(key)) }
}

const listsIn = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const stored = (entries: readonly unknown[], version = 1) =>
  JSON.stringify({ state: { entries }, version })

describe('a figure larger than anything counted', () => {
  test.each([1e300, 2 ** 31 + 1, Number.MAX_SAFE_INTEGER])('%d is damage', (score) => {
    const { result, ...rest } = entry({ id: 'large', score: 5 })
    const held = stored([
      { ...rest, result: { ...result, score } },
      entry({ id: 'good', score: 7 }),
    ])
    const { scores, told } = openScores(memoryStorage(new Map([[SCORES, held]])))
    expect(scores.getState().entries.map(({ id }) => id)).toEqual(['good'])
    expect(told).toEqual(['notice.scoresDamaged'])
  })

  test('is none of the daily tries either', () => {
    const held = '{"tries":{"2026-11-27":{"async":{"score":1e300,"stars":3}}},"version":1}'
    const told: Damage[] = []
    const texts = memoryStorage(new Map([['cafe-await/daily', held]]))
    expect(createDailyRepository(texts, (key) => told.push(key)).read()).toEqual({})
    expect(told).toEqual(['notice.recordDamaged'])
  })
})

test('a value that cannot be written as text is refused, not thrown', () => {
  const told: Damage[] = []
  const value = createStoredValue<unknown>(memoryStorage(), (key) => told.push(key), {
    key: 'x',
    damage: 'notice.recordDamaged',
    read: (found) => ({ value: found, isIntact: true }),
    write: (each) => JSON.stringify(each),
  })
  const round: { self?: unknown } = {}
  round.self = round
  expect(value.trySave(round)).toBe(false)
  value.save(round)
  expect(told).toEqual(['notice.storageFull'])
})

describe('a storage that is nearly full', () => {
  test('still lets a large damaged text be set aside: it is moved, not copied', () => {
    const broken = 'x'.repeat(60)
    const storage = memoryStorage(new Map([[SCORES, broken]]))
    const put = storage.setItem.bind(storage)
    storage.setItem = (key, text) => {
      const used = [...storage.texts].reduce((sum, [, held]) => sum + held.length, 0)
      if (used + text.length > 100) throw new Error('QuotaExceededError')
      put(key, text)
    }
    expect(openScores(storage).told).toEqual(['notice.scoresDamaged'])
    expect(storage.texts.get(`${SCORES}.damaged-1`)).toBe(broken)
  })
})

describe.each([SCORES, 'cafe-await/scores'])('damaged high scores under %s', (key) => {
  test.each([
    ['no JSON', '{"state":{"entr'],
    ['another shape', '[1, 2, 3]'],
    ['null', 'null'],
    ['another version', stored([entry({ id: 'a', score: 1 })], 99)],
  ])('that are %s are set aside, told once, and play goes on', (_kind, text) => {
    const { storage, told, scores } = openScores(memoryStorage(new Map([[key, text]])))
    expect(scores.getState().entries).toEqual([])
    expect(storage.texts.get(`${key}.damaged-1`)).toBe(text)
    expect(addEntry(scores, entry({ id: 'new', score: 5 }))).toBe(true)
    expect(told).toEqual(['notice.scoresDamaged'])
    expect(openScores(storage).told).toEqual([])
  })

  test('keep every entry that is whole', () => {
    const whole = entry({ id: 'whole', score: 300 })
    const broken = { ...entry({ id: 'broken', score: 301 }), stars: 'many' }
    const text = stored([broken, whole, 17])
    const { storage, told, scores } = openScores(memoryStorage(new Map([[key, text]])))
    expect(scores.getState().entries).toEqual([whole])
    expect(told).toEqual(['notice.scoresDamaged'])
    expect(storage.texts.get(`${key}.damaged-1`)).toBe(text)
    expect(openScores(storage).scores.getState().entries).toEqual([whole])
  })

  test('never overwrite what was set aside before', () => {
    const storage = memoryStorage(
      new Map([
        [key, 'second'],
        [`${key}.damaged-1`, 'first'],
      ]),
    )
    openScores(storage)
    expect(storage.texts.get(`${key}.damaged-1`)).toBe('first')
    expect(storage.texts.get(`${key}.damaged-2`)).toBe('second')
  })

  test('stay where they are when they cannot be set aside', () => {
    const storage = memoryStorage(new Map([[key, 'broken']]))
    storage.refuses = 'writing'
    const { told, scores } = openScores(storage)
    storage.refuses = 'nothing'
    addEntry(scores, entry({ id: 'a', score: 1 }))
    expect(storage.texts.get(key)).toBe('broken')
    expect(told).toEqual(['notice.storageFull'])
  })
})

describe('a storage that refuses', () => {
  test.each(['writing', 'everything'] as const)('%s is told once, and scores live on', (kind) => {
    const storage = memoryStorage()
    storage.refuses = kind
    const { told, scores } = openScores(storage)
    expect(addEntry(scores, entry({ id: 'a', score: 1 }))).toBe(true)
    expect(addEntry(scores, entry({ id: 'b', score: 2 }))).toBe(true)
    expect(topTen(scores.getState(), 'lunch-rush', 7, 'async')).toHaveLength(2)
    expect(told).toEqual(['notice.storageFull'])
  })

  test('that may not even be looked at does not break the start', () => {
    const forbidden = browserStorage(() => {
      throw new Error('SecurityError')
    })
    const told: Damage[] = []
    const settings = createSettingsStore(forbidden, (key) => told.push(key))
    choose(settings, { name: 'Ada' })
    expect(settings.getState().name).toBe('Ada')
    expect(told).toEqual(['notice.storageFull'])
  })
})

describe('damaged settings', () => {
  test('start afresh, and the old text is set aside', () => {
    const { storage, told, settings } = openSettings(memoryStorage(new Map([[SETTINGS, '{']])))
    expect(settings.getState()).toMatchObject({ name: '', level: 'lunch-rush', sound: 0.8 })
    expect(told).toEqual(['notice.settingsDamaged'])
    expect(storage.texts.get(`${SETTINGS}.damaged-1`)).toBe('{')
  })

  test('keep what is whole', () => {
    const state = { name: 'Ada', level: 3, reducedMotion: 'on', sound: 7, music: 0.2, muted: true }
    const text = JSON.stringify({ state, version: 1 })
    const { told, settings } = openSettings(memoryStorage(new Map([[SETTINGS, text]])))
    expect(settings.getState()).toEqual({
      name: 'Ada',
      level: 'lunch-rush',
      reducedMotion: 'on',
      sound: 0.8,
      music: 0.2,
      muted: true,
      coached: {},
      code: 'javascript',
      lens: false,
      language: 'system',
      singleKeys: true,
      panel: 'auto',
      ghost: true,
      introduced: false,
      nameAsked: false,
      sawBoth: false,
      vibration: false,
    })
    expect(told).toEqual(['notice.settingsDamaged'])
  })
})

describe('what lies in the storage to do harm', () => {
  const deep = listsIn(100_000)
  const good = entry({ id: 'good', score: 300 })
  const textWith = (field: string) =>
    stored([good, { ...good, id: 'bad' }]).replace('}]}', `,${field}}]}`)

  test.each([
    ['a field nobody knows, 100,000 lists deep', `"hat":${deep}`],
    ['a field nobody knows, 9,000 lists deep', `"x":${listsIn(9_000)}`],
    ['a name that is a list, 100,000 deep', `"name":${deep}`],
    ['a result that is a list, 100,000 deep', `"result":${deep}`],
  ])('is set aside, and scores are still kept: %s', (_, field) => {
    const storage = memoryStorage(new Map([[SCORES, textWith(field)]]))
    const { scores, told } = openScores(storage)
    expect(scores.getState().entries).toEqual([good])
    expect(addEntry(scores, entry({ id: 'new', score: 500 }))).toBe(true)
    expect(told).toEqual(['notice.scoresDamaged'])
  })

  test('changes no prototype', () => {
    const storage = memoryStorage(new Map([[SCORES, textWith('"__proto__":{"par":9}')]]))
    openScores(storage)
    expect(Object.prototype).not.toHaveProperty('par')
  })

  test.each([deep, `{"state":${deep},"version":1}`, `{"state":{"name":${deep}},"version":1}`])(
    'is no setting (%#)',
    (text) => {
      const { settings, told } = openSettings(memoryStorage(new Map([[SETTINGS, text]])))
      expect(settings.getState()).toMatchObject({ name: '', level: 'lunch-rush' })
      expect(told).toEqual(['notice.settingsDamaged'])
    },
  )
})
