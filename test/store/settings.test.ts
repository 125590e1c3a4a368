// Settings: kept across a reload, with a name that is fit to show.
import { describe, expect, test } from 'vitest'
import { choose, cleanName, createSettingsStore } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'

const open = (storage = memoryStorage()) =>
  createSettingsStore(storage, (key) => {
    throw new Error(`unexpected damage: ${key}`)
  })

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
    })
  })

  test('from before there was sound or another language are read as they were', () => {
    const before = { name: 'Ada', level: 'first-day', reducedMotion: 'on' }
    const text = JSON.stringify({ state: before, version: 1 })
    const storage = memoryStorage(new Map([['cafe-await/settings', text]]))
    const heard = { sound: 0.8, music: 0.5, muted: false }
    const later = {
      ...heard,
      coached: {},
      language: 'system',
      singleKeys: true,
      panel: 'auto',
      ghost: true,
    }
    expect(open(storage).getState()).toEqual({ ...before, ...later })
    expect([...storage.texts.keys()]).toEqual(['cafe-await/settings'])
  })

  test('are there again after a reload', () => {
    const storage = memoryStorage()
    const heard = { sound: 0.35, music: 0, muted: true }
    const rest = {
      ...heard,
      coached: { async: true },
      language: 'es',
      singleKeys: false,
      panel: 'off',
      ghost: false,
    } as const
    choose(open(storage), { name: ' Ada ', level: 'first-day', reducedMotion: 'on', ...rest })
    expect(open(storage).getState()).toEqual({
      name: 'Ada',
      level: 'first-day',
      levelChosen: true,
      reducedMotion: 'on',
      ...rest,
    })
  })

  test('that are chosen one at a time leave the others alone', () => {
    const settings = open()
    choose(settings, { name: 'Ada' })
    choose(settings, { level: 'full-house' })
    expect(settings.getState()).toMatchObject({ name: 'Ada', level: 'full-house' })
  })
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
