// The shift under way: kept when the page is left, found again, and never trusted.
import { describe, expect, test } from 'vitest'
import { person, robotLead } from '../../src/waiters/index.ts'
import { createUnfinishedShiftRepository } from '../../src/host/unfinished-shifts.ts'
import { lunchRush } from '../../src/levels/index.ts'
import { createPlay, resumePlay } from '../../src/play/index.ts'
import type { Order, Play, Purpose } from '../../src/play/index.ts'
import { hashOf } from '../../src/sim/index.ts'
import { dailyOf } from '../../src/runs/index.ts'
import { UNFINISHED_KEY } from '../../src/store/index.ts'
import type { Damage, TextStorage } from '../../src/store/index.ts'
import { nth } from '../support/cafe.ts'
import { memoryStorage } from '../support/storage.ts'

/** As a visit finds it: nothing is remembered from the one before. */
const repositoryIn = (texts: TextStorage) => createUnfinishedShiftRepository(texts, () => {})
const begin = (seed = 7): Play => createPlay({ level: lunchRush, seed, mode: 'async', speed: 2 })
const until = (play: Play, ms: number) => {
  while (play.room.now < ms) play.tick(50)
  return play
}
/** A shift of 20 s with two orders taken. */
const middle = (seed?: number) => {
  const play = until(begin(seed), 3_000)
  for (const station of [1, 2, 0]) play.tap(station)
  return until(play, 20_000)
}
const orderOf = ({ level, seed, mode, speed }: Play): Order => {
  return { level: level.id, seed, mode, leads: [person], speed, purpose: { type: 'free' } }
}
const keep = (storage: TextStorage, play: Play, more: Partial<Order> = {}) =>
  repositoryIn(storage).save(play, { ...orderOf(play), ...more })
const kept = (play: Play, more: Partial<Order> = {}) => {
  const storage = memoryStorage()
  keep(storage, play, more)
  return storage
}
const damage = (change: (text: string) => string) => {
  const storage = kept(middle())
  const [key, text] = nth([...storage.texts], 0)
  storage.texts.set(key, change(text))
  return repositoryIn(storage).find()
}

describe('a shift under way', () => {
  test('is found again as it was kept', () => {
    const play = middle()
    expect(repositoryIn(kept(play)).find()).toEqual({ order: orderOf(play), replay: play.replay() })
  })

  test('can be taken up where it was', () => {
    const play = middle()
    const found = repositoryIn(kept(play)).find()
    if (!found) throw new Error('nothing found')
    const again = resumePlay({ ...found.order, level: lunchRush }, found.replay)
    expect(hashOf(again.room)).toBe(hashOf(play.room))
    expect(again.speed).toBe(2)
  })

  test('is forgotten when it is the one that is over', () => {
    const play = middle()
    const storage = kept(play)
    repositoryIn(storage).remove(orderOf(play))
    expect(repositoryIn(storage).find()).toBeNull()
  })

  test('stays when it is another one that is over', () => {
    const storage = kept(middle())
    repositoryIn(storage).remove(orderOf(middle(8)))
    expect(repositoryIn(storage).find()).not.toBeNull()
  })

  test('gives way to the one kept last', () => {
    const storage = kept(middle(7))
    keep(storage, middle(8))
    expect(repositoryIn(storage).find()?.order.seed).toBe(8)
  })

  test('is kept beside five others while a seventh is played', () => {
    const storage = kept(middle(1))
    for (const seed of [2, 3, 4, 5, 6, 7]) keep(storage, middle(seed))
    expect(repositoryIn(storage).orders().kept).toHaveLength(7)
    keep(storage, middle(8))
    expect(repositoryIn(storage).orders().kept).toHaveLength(7)
  })

  test('comes back when the one kept after it is forgotten', () => {
    const storage = kept(middle(7))
    const later = middle(8)
    keep(storage, later)
    repositoryIn(storage).remove(orderOf(later))
    expect(repositoryIn(storage).find()?.order.seed).toBe(7)
  })
})

describe('what a shift was played for', () => {
  const day = '2026-03-05'
  const seed = dailyOf(day)?.seed ?? 0

  const branch: Purpose = { type: 'branch', atMs: 9_000, name: '', leads: [robotLead('nearest')] }
  test.each<Purpose>([
    { type: 'free' },
    { type: 'daily', date: day },
    { type: 'practice', date: day },
    { type: 'round', id: 'r1', player: 'Ana' },
    branch,
  ])('is kept with it: %j', (purpose) => {
    const found = repositoryIn(kept(middle(seed), { purpose })).find()
    expect(found?.order).toEqual({ ...orderOf(middle(seed)), purpose })
  })

  test.each<Purpose>([
    { type: 'daily', date: '2026-03-06' },
    { type: 'daily', date: 'today' },
  ])('is not believed when it cannot be: %j', (purpose) => {
    const found = repositoryIn(kept(middle(seed), { purpose })).find()
    expect(found?.order).toEqual(orderOf(middle(seed)))
  })

  test.each<readonly [object, Purpose]>([
    [{}, { type: 'free' }],
    [{ daily: day }, { type: 'daily', date: day }],
    [{ practice: day }, { type: 'practice', date: day }],
    [
      { round: 'r1', player: 'Ana' },
      { type: 'round', id: 'r1', player: 'Ana' },
    ],
    [{ round: 'r1' }, { type: 'free' }],
    [{ branch: { atMs: 9_000, name: '', robot: 'nearest' } }, branch],
  ])('is read from what earlier versions kept: %j', (fields, purpose) => {
    const { level, mode } = orderOf(middle(seed))
    const order = { level, seed, mode, robot: null, speed: 2, ...fields }
    const storage = memoryStorage()
    const shift = { order, replay: middle(seed).replay() }
    storage.setItem(UNFINISHED_KEY, JSON.stringify([shift]))
    expect(repositoryIn(storage).find()?.order).toEqual({ ...orderOf(middle(seed)), purpose })
  })

  test('keeps two of the same customers apart', () => {
    const storage = kept(middle(seed), { purpose: { type: 'daily', date: day } })
    keep(storage, middle(seed), { purpose: { type: 'practice', date: day } })
    repositoryIn(storage).remove({
      ...orderOf(middle(seed)),
      purpose: { type: 'practice', date: day },
    })
    expect(repositoryIn(storage).find()?.order.purpose).toEqual({ type: 'daily', date: day })
  })
})

describe('nothing is found', () => {
  test('in an empty storage', () => expect(repositoryIn(memoryStorage()).find()).toBeNull())

  test('of a shift that has not begun', () => {
    expect(repositoryIn(kept(begin())).find()).toBeNull()
  })

  test('of a shift that has closed', () => {
    expect(repositoryIn(kept(until(begin(), 90_000))).find()).toBeNull()
  })

  test.each<readonly [what: string, change: (text: string) => string]>([
    ['is no JSON', (text) => text.slice(1)],
    ['is cut short', (text) => text.slice(0, 300)],
    ['is something else', () => '[1, 2]'],
    ['is a number', () => '7'],
    ['has lost its replay', () => '{"order":{}}'],
    ['has another seed', (text) => text.replaceAll('"seed":7', '"seed":8')],
    ['has another level', (text) => text.replaceAll('lunch-rush', 'the-moon')],
    ['has another log', (text) => text.replace('"station":1', '"station":3')],
    ['is of other rules', (text) => text.replace('"rules":1', '"rules":0')],
  ])('in a text that %s', (_, change) => expect(damage(change)).toBeNull())

  test('in a text that cannot be read, which is set aside and told once', () => {
    const told: Damage[] = []
    const storage = memoryStorage(new Map([[UNFINISHED_KEY, '[[[']]))
    const book = createUnfinishedShiftRepository(storage, (key) => told.push(key))
    expect([book.find(), book.find(), told]).toEqual([null, null, ['notice.unfinishedDamaged']])
    expect([...storage.texts]).toEqual([[`${UNFINISHED_KEY}.damaged-1`, '[[[']])
  })

  test('when the storage refuses, and keeping does no harm', () => {
    const storage = memoryStorage()
    storage.refuses = 'everything'
    const play = middle()
    expect(() => keep(storage, play)).not.toThrow()
    expect(() => repositoryIn(storage).remove(orderOf(play))).not.toThrow()
    expect(repositoryIn(storage).find()).toBeNull()
  })
})

describe('of a damaged order', () => {
  test.each([
    ['"speed":2', '"speed":99', 16],
    ['"speed":2', '"speed":-3', 1],
    ['"speed":2', '"speed":"fast"', 1],
    ['"order":{', '"order":null,"then":{', 1],
  ])('the shift is found and the speed made good: %s as %s', (from, to, speed) => {
    expect(damage((text) => text.replace(from, to))?.order.speed).toBe(speed)
  })
})
