// The key that mutes.
import { expect, test } from 'vitest'
import { createSettingsStore } from '../../src/store/index.ts'
import { meansMute, toggleMute } from '../../src/ui/mute.ts'
import { letterOf } from '../../src/ui/keys.ts'
import { memoryStorage } from '../support/storage.ts'

const bare = { repeat: false, ctrlKey: false, metaKey: false, altKey: false }

test('M mutes, small or capital, once a press', () => {
  expect(meansMute({ ...bare, key: 'm' })).toBe(true)
  expect(meansMute({ ...bare, key: 'M' })).toBe(true)
  expect(meansMute({ ...bare, key: 'm', repeat: true })).toBe(false)
  expect(meansMute({ ...bare, key: 'k' })).toBe(false)
})

test('M is found by its place where no letter is Latin', () => {
  expect(meansMute({ ...bare, key: 'ь', code: 'KeyM' })).toBe(true)
  expect(meansMute({ ...bare, key: 'μ', code: 'KeyM' })).toBe(true)
  expect(meansMute({ ...bare, key: ',', code: 'KeyM' })).toBe(false)
})

test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('M with %s is the browser’s', (held) => {
  expect(meansMute({ ...bare, key: 'm', [held]: true })).toBe(false)
})

test('muting twice is as before, and leaves the volumes alone', () => {
  const settings = createSettingsStore(memoryStorage(), () => undefined)
  toggleMute(settings)
  expect(settings.getState()).toMatchObject({ muted: true, sound: 0.8, music: 0.5 })
  toggleMute(settings)
  expect(settings.getState().muted).toBe(false)
})

test.each([
  ['т', 'KeyN', 'n'],
  ['б', 'Comma', ','],
  ['ю', 'Period', '.'],
  ['ñ', 'Semicolon', 'ñ'],
  ['N', 'KeyN', 'n'],
])('%s at %s counts as %s', (key, code, letter) => expect(letterOf({ key, code })).toBe(letter))
