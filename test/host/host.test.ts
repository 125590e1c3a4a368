// The host: from the title to a shift to its results, with real stores and no page.
import { describe, expect, test } from 'vitest'
import { person, robotLead } from '../../src/waiters/index.ts'
import type { Order } from '../../src/play/index.ts'
import { createUnfinishedShiftRepository } from '../../src/host/unfinished-shifts.ts'
import { setDevice } from '../../src/store/index.ts'
import type { TextStorage } from '../../src/store/index.ts'
import { nth } from '../support/cafe.ts'
import {
  CURTAIN_MS,
  damaged,
  open,
  outcomeOf,
  PAR_MS,
  playOf,
  stopTimers,
  ticks,
  wait,
} from './cafe.ts'

stopTimers()

const order: Order = {
  level: 'first-day',
  seed: 7,
  mode: 'async',
  leads: [person],
  speed: 16,
  purpose: { type: 'free' },
}
describe('at the title', () => {
  test('a robot works behind it, round after round', () => {
    const { host, now } = open()
    host.toTitle()
    const first = playOf(host)
    expect([now().route.name, host.isBackdrop(), first.leads]).toEqual([
      'title',
      true,
      [robotLead('least-patience')],
    ])
    ticks(host, 1_051)
    expect(playOf(host).seed).toBe(first.seed + 1)
    expect(playOf(host).status()).toBe('running')
  })
})

describe('a shift without a stage', () => {
  test('keeps its doors closed until there is a room to see, or none is to be had', () => {
    for (const arrival of [{ stageReady: true }, { stageFailure: 'notLoaded' } as const]) {
      const { app, host } = open()
      setDevice(app, { stageReady: false })
      host.start(order)
      ticks(host, 100)
      expect(playOf(host).countdownMs()).toBe(3_000)
      setDevice(app, arrival)
      ticks(host, 10)
      expect(playOf(host).countdownMs()).toBe(2_000)
    }
  })
})

describe('a shift', () => {
  test('begins with a countdown and a fresh bar', () => {
    const { host, now } = open()
    host.start(order)
    expect(now()).toMatchObject({ route: { name: 'shift', order }, hud: { countdown: 3 } })
    expect(host.isBackdrop()).toBe(false)
    expect(playOf(host).status()).toBe('countdown')
  })

  test('on a level that is not there is no shift', () => {
    const { host, now } = open()
    host.start({ ...order, level: 'the-moon' })
    expect(now().route.name).toBe('title')
    expect(nth(now().notices, 0).key).toBe('notice.badAddress')
  })

  test('that has closed is filed, and its results are shown after a moment', async () => {
    const { host, now, scores } = open()
    host.start(order)
    ticks(host, 120)
    expect(playOf(host).status()).toBe('over')
    expect(now().route.name).toBe('shift')
    await wait(PAR_MS)
    expect(now().route.name).toBe('results')
    const { entries } = scores.getState()
    expect(entries).toHaveLength(1)
    expect(outcomeOf(now())).toMatchObject({ order, isBest: true, hash: nth(entries, 0).hash })
    expect(now().par?.modes[order.mode].score).toBe(nth(entries, 0).par)
  })

  test('of a robot is shown but not filed', async () => {
    const { host, now, scores } = open()
    host.start({ ...order, leads: [robotLead('nearest')] })
    ticks(host, 120)
    await wait(CURTAIN_MS)
    expect(now().route.name).toBe('results')
    expect(scores.getState().entries).toEqual([])
    expect(outcomeOf(now())).toMatchObject({ isBest: false, result: { lost: 0 } })
  })

  test('that was left before the results does not call the player back', async () => {
    const { host, now, scores } = open()
    host.start(order)
    ticks(host, 120)
    host.toTitle()
    expect(scores.getState().entries).toHaveLength(1)
    await wait(CURTAIN_MS)
    expect(now().route.name).toBe('title')
  })

  test('shows a refusal for a moment', () => {
    const { host, now } = open()
    host.start({ ...order, speed: 1 })
    playOf(host).undo()
    ticks(host, 1)
    expect(now().hud?.refusal).toBe('nothingToUndo')
    ticks(host, 20)
    expect(now().hud?.refusal).toBeNull()
  })
})

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
    expect(nth(now().notices, 0).key).toBe('notice.badAddress')
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
