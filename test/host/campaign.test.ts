// A campaign shift as the host leads it: the goal while it is played, the progress and the debrief after.
import { describe, expect, test, vi } from 'vitest'
import type { Order } from '../../src/play/index.ts'
import { syncProgress } from '../../src/host/index.ts'
import { createProgressRepository, PROGRESS_KEY } from '../../src/store/index.ts'
import { person } from '../../src/waiters/index.ts'
import { CURTAIN_MS, damaged, open, playOf, stopTimers, ticks, wait } from './cafe.ts'

const order: Order = {
  level: 'stand-and-wait',
  seed: 7,
  mode: 'blocking',
  leads: [person],
  speed: 1,
  purpose: { type: 'campaign', predicted: null },
}

const LONGEST_MS = 20_000 // the judge comes when it is wanted, later on a busy machine

stopTimers()

/** A shift in which nobody does anything, to its end. */
async function idleShift(cafe: ReturnType<typeof open>, of: Order = order) {
  cafe.host.start(of)
  playOf(cafe.host)
  ticks(cafe.host, 600)
  const isOver = async () => {
    await wait(CURTAIN_MS)
    expect(cafe.now().route.name).not.toBe('shift')
  }
  await vi.waitFor(isOver, { timeout: LONGEST_MS })
}

describe('a campaign shift', () => {
  test('shows how it stands with the goal', async () => {
    const cafe = open()
    cafe.host.start(order)
    await vi.waitFor(() => {
      ticks(cafe.host, 20)
      expect(cafe.now().goal).not.toBeNull()
    })
    const [first] = cafe.now().goal?.aims ?? []
    expect(first).toMatchObject([{ measure: 'served', target: 2, now: 0, state: 'open' }])
  })

  test('that has closed is added to the progress and leads to its debrief', async () => {
    const cafe = open()
    await idleShift(cafe)
    expect(cafe.now().route).toMatchObject({ name: 'debrief', outcome: { order } })
    expect(cafe.now().progress['stand-and-wait']).toMatchObject({ tries: 1, failures: 1, stars: 0 })
    expect(open(cafe.texts).now().progress).toEqual(cafe.now().progress)
  })

  test('counts as soon as it has closed, though the page be left before the debrief', async () => {
    const cafe = open()
    cafe.host.start(order)
    playOf(cafe.host)
    ticks(cafe.host, 600)
    await vi.waitFor(() => expect(open(cafe.texts).now().progress).not.toEqual({}))
    expect(cafe.now().route.name).toBe('shift')
  })

  test('can be forgotten', async () => {
    const cafe = open()
    await idleShift(cafe)
    cafe.host.campaign({ type: 'reset', levels: ['stand-and-wait'] })
    expect(cafe.now().progress['stand-and-wait']).toMatchObject({ tries: 0, failures: 0 })
  })
})

test('the same level played freely leads to the results, and has no goal', async () => {
  const cafe = open()
  await idleShift(cafe, { ...order, purpose: { type: 'free' } })
  expect(cafe.now().route.name).toBe('results')
  expect(cafe.now().progress).toEqual({})
  expect(cafe.now().goal).toBeNull()
})

test('what another tab writes is heard, until nobody listens any more', () => {
  const cafe = open()
  const other = open(cafe.texts)
  const page = new EventTarget()
  const stop = syncProgress(cafe.host, page)
  const play = (score: number) => {
    createProgressRepository(other.texts, damaged).finish('bell-waits', { stars: 1, score })
    const newValue = other.texts.getItem(PROGRESS_KEY)
    page.dispatchEvent(Object.assign(new Event('storage'), { key: PROGRESS_KEY, newValue }))
  }
  play(5)
  expect(cafe.now().progress['bell-waits']).toMatchObject({ tries: 1, best: 5 })
  stop()
  play(9)
  expect(cafe.now().progress['bell-waits']).toMatchObject({ tries: 1, best: 5 })
})
