// Settings: kept across a reload, with a name that is fit to show.
import { describe, expect, test } from 'vitest'
import { syncSettings } from '../../src/host/index.ts'
import { choose, cleanName, createSettingsStore } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'

const open = (storage = memoryStorage()) =>
  createSettingsStore(storage, (key) => {
    throw new Error(`unexpected damage: ${key}`)
  })

const nothingYet = {
  introduced: false,
  nameAsked: false,
  sawBoth: false,
  vibration: false,
  lens: false,
  code: 'javascript',
}
const everything = {
  introduced: true,
  nameAsked: true,
  sawBoth: true,
  vibration: true,
  lens: true,
  code: 'python',
} as const

describe('settings', () => {
  test('start with the house level, the system’s motion and language, and sound', () => {
    expect(open().getState()).toEqual({
      name: '',
      level: 'lunch-rush',
      reducedMotion: 'system',
      sound: 0.8,
      music: 0.5,
      muted: false,
      coached: {},
      language: 'system',
      singleKeys: true,
      panel: 'auto',
      ghost: true,
      ...nothingYet,
    })
  })

  test('from before there was sound or another language are read as they were', () => {
    const before = { name: 'Ada', level: 'first-day', reducedMotion: 'on' }
    const text = JSON.stringify({ state: before, version: 1 })
    const storage = memoryStorage(new Map([['cafe-await/settings', text]]))
    const later = {
      sound: 0.8,
      music: 0.5,
      muted: false,
      coached: {},
      language: 'system',
      singleKeys: true,
      panel: 'auto',
      ghost: true,
      ...nothingYet,
    }
    expect(open(storage).getState()).toEqual({ ...before, ...later })
    expect([...storage.texts.keys()]).toEqual(['cafe-await/settings'])
  })

  test('are there again after a reload', () => {
    const storage = memoryStorage()
    const rest = {
      sound: 0.35,
      music: 0,
      muted: true,
      coached: { async: true },
      language: 'es',
      singleKeys: false,
      panel: 'off',
      ghost: false,
      ...everything,
    } as const
    const all = { name: 'Ada', level: 'first-day', reducedMotion: 'on', ...rest } as const
    choose(open(storage), { ...all, name: ' Ada ' })
    expect(open(storage).getState()).toEqual({ ...all, levelChosen: true })
  })

  test('that are chosen one at a time leave the others alone', () => {
    const settings = open()
    choose(settings, { name: 'Ada' })
    choose(settings, { level: 'full-house' })
    expect(settings.getState()).toMatchObject({ name: 'Ada', level: 'full-house' })
  })
})

describe('settings of two tabs', () => {
  test('keep what each has chosen', () => {
    const storage = memoryStorage()
    const [one, other] = [open(storage), open(storage)]
    choose(one, { name: 'Ada' })
    choose(other, { muted: true })
    choose(one, { language: 'es' })
    choose(other, { panel: 'off' })
    const expected = { name: 'Ada', muted: true, language: 'es', panel: 'off' }
    expect(open(storage).getState()).toMatchObject(expected)
  })

  test('keep what is known of the coach in each mode, and its being forgotten', () => {
    const storage = memoryStorage()
    const [one, other] = [open(storage), open(storage)]
    choose(one, { coached: { async: true } })
    choose(other, { coached: { blocking: true } })
    expect(open(storage).getState().coached).toEqual({ async: true, blocking: true })
    choose(one, { coached: {} })
    expect(open(storage).getState().coached).toEqual({ blocking: true })
  })

  test('go by the later choice of the same thing', () => {
    const storage = memoryStorage()
    const [one, other] = [open(storage), open(storage)]
    choose(one, { name: 'Ada' })
    choose(other, { name: 'Ben' })
    expect(open(storage).getState().name).toBe('Ben')
  })

  test('are the same in both once one has heard of the other’s', () => {
    const storage = memoryStorage()
    const [one, other] = [open(storage), open(storage)]
    const page = new EventTarget()
    const stop = syncSettings(other, page)
    const news = Object.assign(new Event('storage'), { key: 'cafe-await/settings', newValue: '{}' })
    choose(one, { name: 'Ada', muted: true })
    page.dispatchEvent(news)
    expect(other.getState()).toEqual(one.getState())
    stop()
    choose(one, { name: 'Ben' })
    page.dispatchEvent(news)
    expect(other.getState().name).toBe('Ada')
  })
})

test('a choice that the storage refused is stored with the next one', () => {
  const storage = memoryStorage()
  const settings = createSettingsStore(storage, () => {})
  choose(settings, { muted: true })
  storage.refuses = 'writing'
  choose(settings, { name: 'Ada' })
  storage.refuses = 'nothing'
  choose(settings, { panel: 'off' })
  expect(open(storage).getState()).toMatchObject({ muted: true, name: 'Ada', panel: 'off' })
})

describe('a name', () => {
  test('is trimmed', () => expect(cleanName('  Ada Lovelace ')).toBe('Ada Lovelace'))

  test('has at most 24 characters and never half of one', () => {
    expect(cleanName('🍜'.repeat(30))).toBe('🍜'.repeat(24))
    expect(cleanName(`${'a'.repeat(23)} b`)).toBe('a'.repeat(23))
  })

  test('loses control and direction characters', () => {
    expect(cleanName('A\u0000d\u001B\n\u202Ea\u2066')).toBe('Ada')
  })
})
