// A campaign shift as the host leads it: the goal while it is played, the progress and the debrief after.
import { describe, expect, test, vi } from 'vitest'
import type { Order } from '../../src/play/index.ts'
import { person } from '../../src/waiters/index.ts'
import { CURTAIN_MS, open, playOf, stopTimers, ticks, wait } from './cafe.ts'

const order: Order = {
  level: 'stand-and-wait',
  seed: 7,
  mode: 'blocking',
  leads: [person],
  speed: 1,
  purpose: { type: 'campaign', predicted: null },
}

stopTimers()

/** A shift in which nobody does anything, to its end. */
async function idleShift(cafe: ReturnType<typeof open>, of: Order = order) {
  cafe.host.start(of)
  playOf(cafe.host)
  ticks(cafe.host, 600)
  await vi.waitFor(async () => {
    await wait(CURTAIN_MS)
    expect(cafe.now().route.name).not.toBe('shift')
  })
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
