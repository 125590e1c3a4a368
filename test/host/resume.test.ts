// The host: shifts left in the middle and taken up again, and what an address asks for.
import { describe, expect, test } from 'vitest'
import type { TextStorage } from '../../src/store/index.ts'
import { createUnfinishedShiftRepository } from '../../src/host/unfinished-shifts.ts'
import { person, robotLead } from '../../src/waiters/index.ts'
import type { Order } from '../../src/play/index.ts'
import { nth } from '../support/cafe.ts'
import { damaged, CURTAIN_MS, open, PAR_MS, playOf, stopTimers, ticks, wait } from './cafe.ts'

stopTimers()

const order: Order = {
  level: 'first-day',
  seed: 7,
  mode: 'async',
  leads: [person],
  speed: 16,
  purpose: { type: 'free' },
}

/** A café whose player has gone away in the middle of a shift. */
const leave = () => {
  const cafe = open()
  cafe.host.start({ ...order, speed: 2 })
  ticks(cafe.host, 60)
  playOf(cafe.host).tap(1)
  cafe.host.hide()
  return cafe
}

/** How far the shift got that is stored as left; null when none is. */
function storedLength(texts: TextStorage): number | null {
  return createUnfinishedShiftRepository(texts, damaged).find()?.replay.lengthMs ?? null
}

describe('a shift under way', () => {
  test('is paused and kept when the page goes out of sight', () => {
    const { host, texts } = leave()
    expect(playOf(host).status()).toBe('paused')
    const { now } = playOf(host).room
    const again = open(texts)
    again.host.toTitle()
    expect(again.now().lastUnfinished).toEqual({ ...order, speed: 2 })
    again.host.resumeUnfinished()
    expect(playOf(again.host).room.now).toBe(now)
    expect(playOf(again.host).status()).toBe('countdown')
    expect(again.now().lastUnfinished).toBeNull()
  })

  test('is forgotten on request', () => {
    const { texts } = leave()
    const { host, now } = open(texts)
    host.toTitle()
    host.discardUnfinished()
    host.toTitle()
    expect(now().lastUnfinished).toBeNull()
  })

  test('is given up by going to the title', () => {
    const { host, now } = leave()
    host.toTitle()
    expect(now().lastUnfinished).toBeNull()
  })

  test('that is gone in the meantime cannot be taken up', () => {
    const { host, now, texts } = leave()
    host.toTitle()
    texts.texts.clear()
    host.resumeUnfinished()
    expect(now().route.name).toBe('title')
  })
})

describe('a shift that goes on', () => {
  test('is kept every few seconds, for a browser may end without a word', () => {
    const { host, texts } = open()
    host.start({ ...order, speed: 1 })
    ticks(host, 31)
    expect(storedLength(texts)).toBeNull()
    const lengths = Array.from({ length: 16 }, () => {
      ticks(host, 10)
      return storedLength(texts)
    })
    expect(lengths[0]).toBeGreaterThan(0)
    expect(new Set(lengths).size).toBeGreaterThan(2)
    const { room } = playOf(host)
    expect(room.now - (lengths.at(-1) ?? 0)).toBeLessThanOrEqual(5_000)
  })

  test('is not kept any more once it has closed, however it was kept before', async () => {
    const { host, texts, now } = open()
    host.start({ ...order, speed: 2 })
    ticks(host, 60)
    expect(storedLength(texts)).toBeGreaterThan(0)
    ticks(host, 1_200)
    await wait(CURTAIN_MS)
    expect(now().route.name).toBe('results')
    expect(storedLength(texts)).toBeNull()
  })

  test('of a robot is neither paused nor kept', () => {
    const { host, texts } = open()
    host.start({ ...order, leads: [robotLead('nearest')] })
    ticks(host, 20)
    host.hide()
    expect(playOf(host).status()).not.toBe('paused')
    expect(texts.texts.get('cafe-await/under-way') ?? '').toBe('')
  })
})

describe('an address', () => {
  const search = '?level=first-day&mode=async&seed=7&speed=2'

  test('that asks for nothing opens the title', () => {
    const { host, now } = open()
    host.openAddress('')
    expect([now().route.name, host.isBackdrop()]).toEqual(['title', true])
  })

  test('starts the shift it asks for', () => {
    const { host, now } = open()
    host.openAddress(search)
    expect(now().route.name).toBe('shift')
    expect(playOf(host)).toMatchObject({ seed: 7, mode: 'async', speed: 2 })
  })

  test('that cannot be understood says so at the title', () => {
    const { host, now } = open()
    host.openAddress('?level=moon')
    expect(now().route.name).toBe('title')
    expect(nth(now().notices, 0).key).toMatch(/^notice\.badAddress\./)
  })

  test('of the very shift that was left lets the player choose, and begins it on a no', () => {
    const { host, now } = open(leave().texts)
    host.openAddress(search)
    expect(now()).toMatchObject({ route: { name: 'title' }, lastUnfinished: { seed: 7 } })
    host.discardUnfinished()
    expect(now()).toMatchObject({ route: { name: 'shift' }, lastUnfinished: null })
    expect(playOf(host).room.now).toBe(0)
  })
})

test('a countdown that is left does not take the shift kept before with it', () => {
  const { host, now } = open(leave().texts)
  host.toTitle()
  host.start(order)
  ticks(host, 5)
  host.toTitle()
  expect(now().lastUnfinished).toEqual({ ...order, speed: 2 })
})

test('a result is filed at once, and gets its stars when par has come', async () => {
  const { host, scores } = open()
  host.start(order)
  ticks(host, 120)
  expect(scores.getState().entries).toMatchObject([{ par: 0, stars: 0 }])
  await wait(PAR_MS)
  expect(nth(scores.getState().entries, 0).par).toBeGreaterThan(0)
})
