// What a file says of the day its shifts were played on: nothing of today, nothing of days to come.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createCampaignController } from '../../src/host/campaign.ts'
import { importFile } from '../../src/host/import-scores.ts'
import { dailyOf } from '../../src/runs/index.ts'
import {
  choose,
  createAppStore,
  createDailyRepository,
  createScoresStore,
  createSettingsStore,
} from '../../src/store/index.ts'
import { playedEntry } from '../store/played.ts'
import { memoryStorage } from '../support/storage.ts'

const told = (key: string) => expect.fail(key)

async function take(entries: readonly unknown[]) {
  const texts = memoryStorage()
  const scores = createScoresStore(texts, told)
  const settings = createSettingsStore(texts, told)
  choose(settings, { name: 'Ada' })
  const { add: addProgress } = createCampaignController(createAppStore(), texts)
  const data = { entries, deleted: [], settings: null, tries: {}, progress: {} }
  const target = { texts, scores, settings, addProgress }
  const report = await importFile(data, target, new AbortController().signal, () => {})
  const tries = createDailyRepository(texts, told).read()
  return { report, tries, dates: scores.getState().entries.map(({ date }) => date) }
}

afterEach(() => vi.useRealTimers())
const setDay = (now: string) => vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })

const played = playedEntry({ id: 'played', until: 60_000 })
const NOW = '2026-03-05T12:00:00.000Z'

describe('the date of a shift', () => {
  test.each(['9999-12-31T00:00:00.000Z', '2026-03-06T00:00:00.000Z', '2100-02-28T23:59:59.000Z'])(
    'is that of the import where it is still to come: %s',
    async (date) => {
      setDay(NOW)
      expect((await take([{ ...played, date }])).dates).toEqual([NOW])
    },
  )

  test.each(['2026-03-05T11:59:59.000Z', '2026-01-31T10:00:00.000Z', '1970-01-01T00:00:00.000Z'])(
    'stays where it is over: %s',
    async (date) => {
      setDay(NOW)
      expect((await take([{ ...played, date }])).dates).toEqual([date])
    },
  )
})

/** A robot's taps on the customers of 27 November 2026, filed as that day's ranked try. */
const forged = {
  id: 'forged-daily',
  name: 'Ada',
  date: '2026-11-27T01:00:00Z',
  stars: 3,
  par: 1,
  hash: 'c5e834d7187b184e',
  daily: '2026-11-27',
  result: {
    level: 'lunch-rush',
    seed: 3918904358,
    mode: 'async',
    rules: 1,
    score: 929,
    satisfaction: 0.5153806270768482,
    throughput: 12,
    served: 18,
    lost: 0,
    customers: 18,
    meanWaitMs: 17765,
    p95WaitMs: 22209,
    standingStill: 0,
    working: 0.8487555555555556,
    idle: 0.15124444444444443,
    cooks: 0.5892962962962963,
  },
  code:
    'AQEBpvjWzA6QvwUKbHVuY2gtcnVzaANBZGEAEGM1ZTgzNGQ3MTg3YjE4NGU4tBAGzwwA7REMlAoAlh8AlgEGvwkSqx' +
    'EAsAsAlgEMhAcYhw8AxgwGzwwAkhIMlAoAhAcSywsehQ8Aqgok-RIA_xAGvwkYrgcSzhMAywsMhAcG4wwYvgoA1g8e' +
    'ogsAvgoSywskrgcMhQ8evgoAsg4GvwkYrgckqxESvgoA2w4MhAcergcY4wwGvgoAzwwSywskrgcMhQ8ArhIAlgEGvw' +
    'kAxQcY9CYA4gsMfRBGSw',
}

/** The same by today's rules, on the customers of that day. */
const forgedOn = (day: string) => ({
  ...playedEntry({ id: day, until: 90_000, date: `${day}T01:00:00Z`, ...dailyOf(day) }),
  daily: day,
})

describe('a ranked try that was never begun', () => {
  test.each([
    ['2026-11-27T23:59:59.000Z', forged],
    ['2026-11-28T00:00:00.000Z', forged], // its rules are over
    ['2026-11-26T12:00:00.000Z', forgedOn('2026-11-27')],
    ['2026-11-27T00:00:00.000Z', forgedOn('2026-11-27')],
    ['2026-12-07T12:00:00.000Z', forgedOn('2026-12-07')],
  ])('brings a shift at %s, and no try', async (now, entry) => {
    setDay(now)
    const { report, tries } = await take([entry])
    expect(report).toMatchObject({ added: 1, days: { added: 0 } })
    expect(tries).toEqual({})
  })

  test('is one from a file once its day is over, and marked so', async () => {
    setDay('2026-11-28T00:00:00.000Z')
    const { tries } = await take([forgedOn('2026-11-27')])
    expect(tries['2026-11-27']?.async).toMatchObject({ imported: true })
  })
})
