// The record of daily tries and the round: two tabs, damage, and scores that are deleted.
import { describe, expect, test } from 'vitest'
import { beginRound, takeTurn, withResult } from '../../src/runs/index.ts'
import { createDailyRepository, createRoundRepository, triesOf } from '../../src/store/index.ts'
import type { Damage } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { entry } from './entries.ts'

const DAY = '2026-03-05'
const DAILY = 'cafe-await/daily'
const ROUND = 'cafe-await/round'

function open(storage = memoryStorage()) {
  const told: Damage[] = []
  const tell = (key: Damage) => void told.push(key)
  return {
    storage,
    told,
    daily: createDailyRepository(storage, tell),
    round: createRoundRepository(storage, tell),
  }
}

describe('a try', () => {
  test('is used up once, in whichever tab', () => {
    const one = open()
    const other = open(one.storage)
    expect(one.daily.spendTry(DAY, 'async')).toBe(true)
    expect(other.daily.spendTry(DAY, 'async')).toBe(false)
    expect(other.daily.spendTry(DAY, 'blocking')).toBe(true)
    expect(one.daily.spendTry('2026-03-06', 'async')).toBe(true)
  })

  test('keeps its first result, which may get more stars', () => {
    const { daily } = open()
    daily.spendTry(DAY, 'async')
    daily.finish(DAY, 'async', 500, 0)
    daily.finish(DAY, 'async', 900, 3)
    expect(daily.read()[DAY]?.async).toEqual({ score: 500, stars: 0 })
    daily.finish(DAY, 'async', 500, 2)
    expect(daily.read()[DAY]?.async).toEqual({ score: 500, stars: 2 })
  })

  test('of two tabs that know of different days is lost in neither', () => {
    const one = open()
    const other = open(one.storage)
    one.daily.finish('2026-03-04', 'async', 400, 1)
    other.daily.finish(DAY, 'blocking', 200, 1)
    one.daily.finish(DAY, 'async', 500, 2)
    expect(open(one.storage).daily.read()).toEqual({
      '2026-03-04': { async: { score: 400, stars: 1 } },
      [DAY]: { blocking: { score: 200, stars: 1 }, async: { score: 500, stars: 2 } },
    })
  })

  test('is remembered for the visit where nothing can be kept', () => {
    const storage = memoryStorage()
    storage.refuses = 'everything'
    const { daily, told } = open(storage)
    expect(daily.spendTry(DAY, 'async')).toBe(true)
    expect(daily.spendTry(DAY, 'async')).toBe(false)
    expect(told).toEqual(['notice.storageFull'])
  })
})

describe('the high scores', () => {
  const score = { ...entry({ id: 'a', score: 700 }), daily: DAY }

  test('prove the tries of the player’s name alone', () => {
    expect(triesOf([score], 'Ada')).toEqual({ [DAY]: { async: { score: 700, stars: 2 } } })
    expect(triesOf([score], 'Ben')).toEqual({})
    expect(triesOf([entry({ id: 'b', score: 9 })], 'Ada')).toEqual({})
    expect(triesOf([{ ...score, branchAtMs: 9 }], 'Ada')).toEqual({})
  })

  test('of the same day count by the earliest', () => {
    const later = { ...entry({ id: 'b', score: 900, date: `${DAY}T13:00:00.000Z` }), daily: DAY }
    expect(triesOf([later, score], 'Ada')[DAY]?.async?.score).toBe(700)
  })
})

describe('tries from elsewhere', () => {
  const theirs = { [DAY]: { async: { score: 300, stars: 1 }, blocking: { score: 90, stars: 0 } } }

  test('come in where there are none, of days before today, and are marked', () => {
    const { daily, storage } = open()
    const more = { '2026-03-04': { async: { score: null, stars: 0 } } }
    const late = { '2026-03-06': theirs[DAY], '2026-03-07': theirs[DAY] }
    daily.merge({ ...theirs, ...more, ...late }, '2026-03-06')
    const { async, blocking } = theirs[DAY]
    const marked = {
      async: { ...async, imported: true },
      blocking: { ...blocking, imported: true },
    }
    expect(open(storage).daily.read()).toEqual({ [DAY]: marked, ...more })
  })

  test('never change one that is here, but for its stars', () => {
    const { daily } = open()
    daily.spendTry(DAY, 'async')
    daily.finish(DAY, 'blocking', 90, 0)
    daily.merge({ [DAY]: { ...theirs[DAY], blocking: { score: 90, stars: 2 } } }, DAY)
    expect(daily.read()).toEqual({
      [DAY]: { async: { score: null, stars: 0 }, blocking: { score: 90, stars: 2 } },
    })
  })
})

describe('a damaged record', () => {
  const good = { [DAY]: { async: { score: 500, stars: 2 } } }

  test.each([
    ['{"tries":', {}],
    [JSON.stringify({ tries: good, version: 99 }), {}],
    [JSON.stringify({ tries: { ...good, '2026-02-30': {} }, version: 1 }), good],
    [JSON.stringify({ tries: { ...good, '2026-03-06': { async: 7 } }, version: 1 }), good],
    [JSON.stringify({ tries: 7, version: 1 }), {}],
  ])('is set aside, told, and read as far as it goes: %s', (text, found) => {
    const { storage, daily, told } = open(memoryStorage(new Map([[DAILY, text]])))
    expect(daily.read()).toEqual(found)
    expect(told).toEqual(['notice.recordDamaged'])
    expect(storage.texts.get(`${DAILY}.damaged-1`)).toBe(text)
  })
})

describe('a round', () => {
  const begun = beginRound({
    id: 'r1',
    level: 'lunch-rush',
    seed: 7,
    modes: ['async'],
    name: 'Ana',
  })
  const result = { run: 'x', name: 'Ana', mode: 'async', score: 500, stars: 2 } as const

  test('outlives the page, with what another tab knows of it', () => {
    const one = open()
    one.round.save(begun)
    open(one.storage).round.save(withResult(begun, result))
    const kept = one.round.save(takeTurn(begun, 'Ben'))
    expect(kept).toMatchObject({ players: ['Ana', 'Ben'], results: [result] })
    expect(open(one.storage).round.read()).toEqual(kept)
  })

  test('gives way to a new one', () => {
    const { storage, round } = open()
    round.save(withResult(begun, result))
    round.save({ ...begun, id: 'r2' })
    expect(open(storage).round.read()).toMatchObject({ id: 'r2', results: [] })
  })

  test.each(['[[[', '{"round":{"id":3},"version":1}', JSON.stringify({ round: null, version: 9 })])(
    'that is damaged is set aside: %s',
    (text) => {
      const { storage, round, told } = open(memoryStorage(new Map([[ROUND, text]])))
      expect(round.read()).toBeNull()
      expect(told).toEqual(['notice.recordDamaged'])
      expect(storage.texts.get(`${ROUND}.damaged-1`)).toBe(text)
    },
  )

  test('on a level that is no more is not gone on with', () => {
    const text = JSON.stringify({ round: { ...begun, level: 'the-moon' }, version: 1 })
    expect(open(memoryStorage(new Map([[ROUND, text]]))).round.read()).toBeNull()
  })
})
