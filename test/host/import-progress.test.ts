// Taking in a file: the campaign's progress is added, and nothing that is here is lost.
import { describe, expect, test } from 'vitest'
import { createCampaignController } from '../../src/host/campaign.ts'
import { importFile } from '../../src/host/import-scores.ts'
import {
  createAppStore,
  createProgressRepository,
  createScoresStore,
  createSettingsStore,
} from '../../src/store/index.ts'
import type { Progress } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'

const told = (key: string) => expect.fail(key)
const nothing = { entries: [], deleted: [], settings: null, tries: {} }

function open() {
  const texts = memoryStorage()
  const [scores, settings] = [createScoresStore(texts, told), createSettingsStore(texts, told)]
  const { add: addProgress } = createCampaignController(createAppStore(), texts)
  return { texts, scores, settings, addProgress }
}
type Into = ReturnType<typeof open>

const take = (target: Into, { progress }: { readonly progress: Progress }) =>
  importFile({ ...nothing, progress }, target, new AbortController().signal, () => {})
const level = { round: 0, tries: 2, failures: 0, stars: 2, best: 310 }
const stored = ({ texts }: Into) => createProgressRepository(texts, told)

describe('the campaign’s progress', () => {
  test('comes in, and how many levels it has brought further is told', async () => {
    const target = open()
    stored(target).finish('stand-and-wait', { stars: 3, score: 500 })
    const better = { 'stand-and-wait': { ...level, tries: 1 }, 'bell-waits': level }
    expect(await take(target, { progress: better })).toMatchObject({ levels: 1 })
    expect(stored(target).read()).toMatchObject({
      'stand-and-wait': { tries: 1, stars: 3, best: 500 },
      'bell-waits': level,
    })
  })

  test('takes nothing away, although it was reset where the file comes from', async () => {
    const target = open()
    stored(target).finish('bell-waits', { stars: 3, score: 500 })
    const reset = { round: 4, tries: 0, failures: 0, stars: 0, best: null }
    expect(await take(target, { progress: { 'bell-waits': reset } })).toMatchObject({ levels: 0 })
    expect(stored(target).read()['bell-waits']).toMatchObject({ tries: 1, stars: 3, best: 500 })
  })

  test('comes back after a reset here', async () => {
    const target = open()
    stored(target).reset(['bell-waits'])
    await take(target, { progress: { 'bell-waits': level } })
    expect(stored(target).read()['bell-waits']).toMatchObject({ stars: 2, best: 310 })
  })

  test('stays out when the import is called off', async () => {
    const target = open()
    const stop = new AbortController()
    stop.abort()
    const found = { ...nothing, progress: { 'bell-waits': level } }
    expect(await importFile(found, target, stop.signal, () => {})).toBeNull()
    expect(stored(target).read()).toEqual({})
  })
})
