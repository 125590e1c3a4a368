// The daily shift at the host: one ranked try a day and mode, whatever is done to it.
import { describe, expect, test } from 'vitest'
import { person } from '../../src/waiters/index.ts'
import { dailyOf } from '../../src/runs/index.ts'
import { createDailyRepository } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import {
  CURTAIN_MS,
  damaged,
  open,
  orderOf,
  outcomeOf,
  playOf,
  stopTimers,
  ticks,
  wait,
} from './cafe.ts'

stopTimers()

/** Somebody plays, just so. */
const own = { leads: [person], speed: 1, purpose: { type: 'free' } } as const
const DAY = '2026-03-05'
const NOON = Date.parse('2026-03-05T12:00:00.000Z')
const HOUR = 3_600_000

/** A café with a clock that can be put forward. */
function openAt(ms = NOON, texts = memoryStorage()) {
  const clock = { ms }
  const cafe = open(texts, () => clock.ms)
  cafe.host.toTitle()
  return { ...cafe, clock, tries: () => cafe.now().day?.tries }
}
type Cafe = ReturnType<typeof openAt>

const countDown = ({ host }: Cafe) => ticks(host, 31)
/** Let the shift run to its end, with nobody served. */
const finish = async ({ host, now }: Cafe) => {
  ticks(host, 1_000)
  expect(playOf(host).status()).toBe('over')
  await wait(CURTAIN_MS)
  expect(now().route.name).toBe('results')
}

describe('a ranked try', () => {
  test('is on the day’s customers, and used up when the doors open', () => {
    const cafe = openAt()
    cafe.host.daily({ type: 'play', mode: 'async' })
    expect(playOf(cafe.host)).toMatchObject({ seed: dailyOf(DAY)?.seed, mode: 'async', speed: 1 })
    expect(orderOf(cafe.now())).toMatchObject({ purpose: { type: 'daily', date: DAY } })
    expect(cafe.tries()).toEqual({})
    countDown(cafe)
    expect(cafe.tries()).toEqual({ [DAY]: { async: { score: null, stars: 0 } } })
  })

  test('that never got to its doors is still to be had', () => {
    const cafe = openAt()
    cafe.host.daily({ type: 'play', mode: 'async' })
    ticks(cafe.host, 20)
    cafe.host.toTitle()
    cafe.host.daily({ type: 'play', mode: 'async' })
    expect(orderOf(cafe.now())).toMatchObject({ purpose: { type: 'daily', date: DAY } })
  })

  test('that is finished is filed with its day, and practice changes nothing about it', async () => {
    const cafe = openAt()
    cafe.host.daily({ type: 'play', mode: 'async' })
    countDown(cafe)
    await finish(cafe)
    const { order } = outcomeOf(cafe.now()) ?? {}
    expect(order).toMatchObject({ purpose: { type: 'daily', date: DAY } })
    expect(cafe.scores.getState().entries).toMatchObject([{ daily: DAY }])
    expect(cafe.tries()?.[DAY]?.async?.score).toBe(0)
    if (order) cafe.host.start(order)
    expect(orderOf(cafe.now())).toMatchObject({ purpose: { type: 'practice', date: DAY } })
    if (order) cafe.host.start({ ...order, mode: 'blocking' })
    expect(orderOf(cafe.now())).toMatchObject({
      purpose: { type: 'daily', date: DAY },
      mode: 'blocking',
    })
  })
})

describe('a ranked try that is interrupted', () => {
  test('is still one when it is paused as the doors open', () => {
    const cafe = openAt()
    cafe.host.daily({ type: 'play', mode: 'async' })
    ticks(cafe.host, 30)
    expect(playOf(cafe.host).room.now).toBe(0)
    expect(cafe.tries()?.[DAY]?.async).toBeDefined()
    playOf(cafe.host).pause()
    playOf(cafe.host).resume()
    ticks(cafe.host, 5)
    expect(orderOf(cafe.now())).toMatchObject({ purpose: { type: 'daily', date: DAY } })
    cafe.host.hide()
    expect(orderOf(cafe.now())?.purpose.type).toBe('daily')
  })

  test('left half-way is found again though another shift was left after it', () => {
    const cafe = openAt()
    cafe.host.daily({ type: 'play', mode: 'async' })
    ticks(cafe.host, 60)
    cafe.host.hide()
    const later = openAt(NOON, cafe.texts)
    later.host.start({
      level: 'first-day',
      seed: 7,
      mode: 'async',
      ...own,
    })
    ticks(later.host, 60)
    later.host.hide()
    const last = openAt(NOON, cafe.texts)
    const left = last.now().kept.find(({ purpose }) => purpose.type === 'daily')
    expect(last.now().kept).toHaveLength(2)
    last.host.resumeUnfinished(left)
    expect(orderOf(last.now())).toMatchObject({ purpose: { type: 'daily', date: DAY } })
    expect(playOf(last.host).room.now).toBeGreaterThan(0)
  })
})

describe('a ranked try that is not brought to its end', () => {
  test('is given up when it is left: what follows is practice', () => {
    const cafe = openAt()
    cafe.host.daily({ type: 'play', mode: 'blocking' })
    countDown(cafe)
    cafe.host.toTitle()
    cafe.host.daily({ type: 'play', mode: 'blocking' })
    expect(orderOf(cafe.now())).toMatchObject({ purpose: { type: 'practice', date: DAY } })
    countDown(cafe)
    expect(cafe.tries()).toEqual({ [DAY]: { blocking: { score: null, stars: 0 } } })
  })

  test('can be gone on with after a reload, and counts for the day it was started on', async () => {
    const before = openAt(NOON + 11.99 * HOUR)
    before.host.daily({ type: 'play', mode: 'async' })
    countDown(before)
    ticks(before.host, 50)
    before.host.hide()
    const cafe = openAt(NOON + 12.5 * HOUR, before.texts)
    expect(cafe.now().day?.today).toBe('2026-03-06')
    expect(cafe.now().lastUnfinished).toMatchObject({ purpose: { type: 'daily', date: DAY } })
    cafe.host.resumeUnfinished()
    countDown(cafe)
    await finish(cafe)
    expect(cafe.tries()).toMatchObject({ [DAY]: { async: { score: 0 } } })
    expect(cafe.scores.getState().entries).toMatchObject([{ daily: DAY }])
  })

  test('is practice when the doors open if another tab has used it meanwhile', () => {
    const cafe = openAt()
    cafe.host.daily({ type: 'play', mode: 'async' })
    createDailyRepository(cafe.texts, damaged).spendTry(DAY, 'async')
    countDown(cafe)
    expect(orderOf(cafe.now())).toMatchObject({ purpose: { type: 'practice', date: DAY } })
  })
})

describe('a clock that is wrong', () => {
  test.each([
    ['long before 1970', -1e13, '1970-01-01'],
    ['just before 1970', -1, '1970-01-01'],
    ['after the last day', 1e15, '9999-12-31'],
  ])('by being %s still gives a day to play', (_, ms, day) => {
    const cafe = openAt(ms)
    expect(cafe.now().day?.today).toBe(day)
    cafe.host.daily({ type: 'play', mode: 'async' })
    expect(orderOf(cafe.now())).toMatchObject({ purpose: { type: 'daily', date: day } })
  })
})

describe('the day', () => {
  test('turns at midnight UTC, before the player’s eyes', () => {
    const cafe = openAt(Date.parse('2026-12-31T23:59:30.000Z'))
    expect(cafe.now().day).toMatchObject({ today: '2026-12-31', minutesLeft: 1 })
    cafe.clock.ms += 30_000
    ticks(cafe.host, 1)
    expect(cafe.now().day).toMatchObject({ today: '2027-01-01', minutesLeft: 1_440 })
  })

  test('that is over can be practised, unranked', () => {
    const cafe = openAt()
    cafe.host.daily({ type: 'practise', day: '2026-03-04', mode: 'async' })
    expect(orderOf(cafe.now())).toMatchObject({
      purpose: { type: 'practice', date: '2026-03-04' },
      level: 'lunch-rush',
    })
    countDown(cafe)
    expect(cafe.tries()).toEqual({})
  })

  test('of today cannot be practised as long as the try is to be had, nor is practice the try', () => {
    const cafe = openAt()
    cafe.host.daily({ type: 'practise', day: DAY, mode: 'async' })
    expect(orderOf(cafe.now())).toBeNull()
    const practice = {
      level: 'lunch-rush',
      seed: 1,
      mode: 'async',
      ...own,
    } as const
    cafe.host.start({ ...practice, purpose: { type: 'practice', date: DAY } })
    expect(orderOf(cafe.now())).toMatchObject({ purpose: { type: 'practice', date: DAY } })
  })

  test('counts a shift that nobody called ranked as no try', () => {
    const cafe = openAt()
    const customers = dailyOf(DAY) ?? { level: '', seed: 0 }
    cafe.host.start({
      ...customers,
      mode: 'async',
      ...own,
    })
    countDown(cafe)
    expect(orderOf(cafe.now())?.purpose).toEqual({ type: 'free' })
    expect(cafe.tries()).toEqual({})
  })

  test('that has ended while the results were up ranks no more', () => {
    const cafe = openAt()
    const order = {
      ...dailyOf(DAY),
      mode: 'async',
      leads: [person],
      speed: 1,
      purpose: { type: 'daily', date: DAY },
    } as const
    cafe.clock.ms += 12 * HOUR
    cafe.host.start({ level: '', seed: 0, ...order })
    expect(orderOf(cafe.now())).toMatchObject({ purpose: { type: 'practice', date: DAY } })
  })
})
