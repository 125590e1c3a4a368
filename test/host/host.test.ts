// The host: from the title to a shift to its results, with real stores and no page.
import { describe, expect, test } from 'vitest'
import { person, robotLead } from '../../src/waiters/index.ts'
import type { Order } from '../../src/play/index.ts'
import { setDevice } from '../../src/store/index.ts'
import { nth } from '../support/cafe.ts'
import { CURTAIN_MS, open, outcomeOf, PAR_MS, playOf, stopTimers, ticks, wait } from './cafe.ts'

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
  test('keeps its doors closed until there is a room to see, though it comes late', () => {
    const { app, host } = open()
    setDevice(app, { stageReady: false })
    host.start(order)
    ticks(host, 100)
    expect(playOf(host).countdownMs()).toBe(3_000)
    setDevice(app, { stageFailure: 'notLoaded' })
    ticks(host, 100)
    expect(playOf(host).countdownMs()).toBe(3_000)
    setDevice(app, { stageReady: true, stageFailure: null })
    ticks(host, 10)
    expect(playOf(host).countdownMs()).toBe(2_000)
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
    expect(nth(now().notices, 0).key).toMatch(/^notice\.badAddress\./)
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
    expect(now().par?.modes[order.mode]?.score).toBe(nth(entries, 0).par)
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
