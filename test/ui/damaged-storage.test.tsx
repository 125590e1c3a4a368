// Whatever lies in the browser's storage, the café opens.
import { screen, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { createHost } from '../../src/host/index.ts'
import {
  createAppStore,
  createScoresStore,
  createSettingsStore,
  notify,
  setDevice,
} from '../../src/store/index.ts'
import type { OnDamage } from '../../src/store/index.ts'
import { Notices } from '../../src/ui/notices/Notices.tsx'
import { t } from '../../src/words/index.ts'
import { playOf, ticks } from '../host/cafe.ts'
import { nth } from '../support/cafe.ts'
import { draw } from '../support/render.tsx'
import { memoryStorage, type MemoryStorage } from '../support/storage.ts'

const replay = { format: 1, rules: 0, level: 'lunch-rush', seed: 7, mode: 'async', lengthMs: 900 }

const damages = [
  ['cafe-await/scores', 'garbage', '{"state":{"entries":['],
  ['cafe-await/scores', 'another version', JSON.stringify({ state: { entries: [] }, version: 99 })],
  [
    'cafe-await/scores',
    'another shape',
    JSON.stringify({ state: { entries: [{ id: 3, score: 'many' }] }, version: 1 }),
  ],
  ['cafe-await/runs', 'garbage', '{"state":{"entries":['],
  ['cafe-await/settings', 'garbage', '\u0000not json'],
  [
    'cafe-await/settings',
    'another version',
    JSON.stringify({ state: { name: 'Ada' }, version: -1 }),
  ],
  [
    'cafe-await/settings',
    'another shape',
    JSON.stringify({ state: { name: 7, level: [], reducedMotion: 'x' }, version: 1 }),
  ],
  ['cafe-await/under-way', 'garbage', '[[['],
  [
    'cafe-await/under-way',
    'another version',
    JSON.stringify({ order: {}, replay: { ...replay, log: [], hashes: [] } }),
  ],
  [
    'cafe-await/under-way',
    'another shape',
    JSON.stringify({ order: 'soon', replay: { ...replay, rules: 1, log: 'x' } }),
  ],
] as const

/** The café as the page opens it: what is damaged is told. */
function openOver(texts: MemoryStorage, address = '') {
  const app = createAppStore()
  setDevice(app, { screensReady: true, stageReady: true })
  const onDamage: OnDamage = (key, values) => notify(app, key, values)
  const settings = createSettingsStore(texts, onDamage)
  const scores = createScoresStore(texts, onDamage)
  const host = createHost({ app, settings, scores, texts })
  host.openAddress(address, null)
  return { app, settings, scores, host, texts, now: () => app.getState() }
}

const told = () => {
  const region = screen.getByRole('region', { name: t('notice.region') })
  return within(region).queryAllByRole('button').length
}

describe.each(damages)('%s with %s', (key, _, text) => {
  const keysOf = (texts: Map<string, string>) =>
    [...texts].filter(([, each]) => each === text).map(([name]) => name)

  test('is told once and set aside', () => {
    const storage = memoryStorage(new Map([[key, text]]))
    const { unmount } = draw(<Notices />, { cafe: openOver(storage) })
    expect(told()).toBe(1)
    expect(keysOf(storage.texts)).not.toEqual([])
    expect(keysOf(storage.texts)).not.toContain(key)
    unmount()

    draw(<Notices />, { cafe: openOver(storage) })
    expect(told()).toBe(0)
    expect(keysOf(storage.texts)).not.toEqual([])
  })

  test('is no hindrance to a shift', () => {
    const storage = memoryStorage(new Map([[key, text]]))
    const { app, host } = openOver(storage, '?level=first-day&mode=async&seed=7')
    ticks(host, 40)
    playOf(host).tap(1)
    expect(app.getState().route.name).toBe('shift')
    expect(nth(playOf(host).room.waiters, 0).tasks).toHaveLength(1)
  })
})
