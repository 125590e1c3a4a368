// The coach, followed word by word, with the real host and the real restaurant.
import { describe, expect, test } from 'vitest'
import { person, robotLead } from '../../src/waiters/index.ts'
import { createHost } from '../../src/host/index.ts'
import type { Host } from '../../src/host/index.ts'
import { levelIds } from '../../src/levels/index.ts'
import type { Order, Play } from '../../src/play/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import {
  createAppStore,
  createScoresStore,
  createSettingsStore,
  setDevice,
} from '../../src/store/index.ts'
import type { Advice } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { PASS } from '../support/floor.ts'

const TICK_MS = 100
const orderOf = (mode: Mode, level = 'lunch-rush'): Order => ({
  level,
  seed: 7,
  mode,
  leads: [person],
  purpose: { type: 'free' },
  speed: 1,
})
const damaged = () => {
  throw new Error('unexpected damage')
}

function open() {
  const texts = memoryStorage()
  const app = createAppStore()
  setDevice(app, { screensReady: true, stageReady: true })
  const settings = createSettingsStore(texts, damaged)
  const scores = createScoresStore(texts, damaged)
  const host = createHost({ app, settings, scores, texts })
  return { app, settings, host, now: () => app.getState() }
}
type Cafe = ReturnType<typeof open>

const playOf = (host: Host): Play => {
  const play = host.play()
  if (!play) throw new Error('no play')
  return play
}

/** Let time pass; whenever the coach says something new, do it, and return all that was said. */
function follow({ host, now }: Cafe, forMs: number, act = true): readonly Advice[] {
  const said: Advice[] = []
  for (let passed = 0; passed < forMs; passed += TICK_MS) {
    host.tick(TICK_MS)
    const { advice } = now()
    if (advice === null || advice === said.at(-1)) continue
    said.push(advice)
    if (act && advice.station !== null) playOf(host).tap(advice.station)
  }
  return said
}
const keysOf = (said: readonly Advice[]) => said.map(({ key }) => key)

describe.each(levelIds)('on %s', (level) => {
  test('who follows the coach has learned blocking in half a minute', () => {
    const cafe = open()
    cafe.host.start(orderOf('blocking', level))
    const keys = keysOf(follow(cafe, 33_000))
    expect(keys.slice(0, 3)).toEqual(['wait', 'takeOrder', 'handOver'])
    expect(keys).toEqual(expect.arrayContaining(['stuckHand', 'serve', 'doneBlocking']))
    expect(cafe.settings.getState().coached).toEqual({ blocking: true })
  })

  test('who follows the coach has learned async in half a minute', () => {
    const cafe = open()
    cafe.host.start(orderOf('async', level))
    const keys = keysOf(follow(cafe, 33_000))
    expect(keys.slice(0, 3)).toEqual(['wait', 'takeOrder', 'handOver'])
    expect(keys).toEqual(expect.arrayContaining(['walkOn', 'serve', 'doneAsync']))
    expect(keys).not.toContain('stuck')
    expect(cafe.settings.getState().coached).toEqual({ async: true })
    expect(cafe.now().coaching).toBe(true) // the ring goes on, and can be skipped
  })
})

test('where no bell rings the coach does not say that one did', () => {
  const cafe = open()
  cafe.host.start(orderOf('async', 'no-bell'))
  const keys = keysOf(follow(cafe, 40_000))
  expect(keys).toEqual(expect.arrayContaining(['serve']))
  expect(keys).not.toContain('pickUp')
  const { room } = playOf(cafe.host)
  expect(room.tally.served).toBeGreaterThan(0)
})

test('where no bell rings the coach says what lies before a waiter at the pass', () => {
  const cafe = open()
  cafe.host.start(orderOf('async', 'no-bell'))
  const { room, tap } = playOf(cafe.host)
  while (room.pass.length === 0 && room.now < 40_000) {
    cafe.host.tick(TICK_MS)
    const { advice } = cafe.now()
    if (room.tickets.length === 0 && advice?.station != null) tap(advice.station)
    if (room.waiters[0]?.pad.length === 1 && room.waiters[0].tasks.length === 0) tap(PASS)
  }
  cafe.host.tick(TICK_MS)
  expect(cafe.now().advice).toEqual({ key: 'fetch', station: PASS })
})

describe('a coached shift', () => {
  test('has its first order taken within ten seconds of Play by who needs two to react', () => {
    for (const mode of ['blocking', 'async'] as const) {
      const { host, now } = open()
      host.start(orderOf(mode))
      let seenAt: number | null = null
      const { room, tap } = playOf(host)
      let passed = 0
      for (; room.tickets.length === 0; passed += TICK_MS) {
        host.tick(TICK_MS)
        const station = now().advice?.station ?? null
        if (station === null) continue
        seenAt ??= passed
        if (passed === seenAt + 2_000) tap(station)
      }
      expect(passed).toBeLessThan(10_000)
    }
  })

  test('rings a table whose hand is up, then the kitchen, one at a time', () => {
    const cafe = open()
    cafe.host.start(orderOf('blocking'))
    const said = follow(cafe, 12_000)
    const { room } = playOf(cafe.host)
    expect(said[1]).toEqual({ key: 'takeOrder', station: room.tickets[0]?.table })
    expect(said[2]).toEqual({ key: 'handOver', station: PASS })
  })

  test('says nothing while it is paused, and nothing after closing', () => {
    const cafe = open()
    cafe.host.start(orderOf('async'))
    follow(cafe, 6_000, false)
    expect(cafe.now().advice?.key).toBe('takeOrder')
    playOf(cafe.host).pause()
    follow(cafe, TICK_MS)
    expect(cafe.now().advice).toBeNull()
    playOf(cafe.host).resume()
    follow(cafe, 100_000, false)
    expect(playOf(cafe.host).status()).toBe('over')
    expect(cafe.now().advice).toBeNull()
  })

  test('that served nobody is coached again next time', () => {
    const cafe = open()
    cafe.host.start({ ...orderOf('blocking'), speed: 16 })
    follow(cafe, 12_000, false)
    expect(playOf(cafe.host).room.tally.served).toBe(0)
    expect(playOf(cafe.host).status()).toBe('over')
    cafe.host.start(orderOf('blocking'))
    follow(cafe, 6_000, false)
    expect(cafe.now().coaching).toBe(true)
  })

  test('that was not followed to the end is coached again next time', () => {
    const cafe = open()
    cafe.host.start(orderOf('async'))
    follow(cafe, 20_000, false)
    cafe.host.start(orderOf('async'))
    follow(cafe, 6_000, false)
    expect(cafe.now().coaching).toBe(true)
  })
})

describe('who has learned', () => {
  const learned = { blocking: true, async: true }

  test('gets a hint only after four seconds without anything useful', () => {
    const cafe = open()
    cafe.settings.setState({ coached: learned })
    cafe.host.start(orderOf('async'))
    const { room } = playOf(cafe.host)
    let handUpAt = -1
    playOf(cafe.host).onEvent(
      ({ type, at }) => type === 'handRaised' && handUpAt < 0 && (handUpAt = at),
    )
    while (cafe.now().advice === null) cafe.host.tick(TICK_MS)
    expect(cafe.now()).toMatchObject({ coaching: false, advice: { key: 'takeOrder' } })
    expect(room.now - handUpAt).toBeGreaterThanOrEqual(4_000 - TICK_MS)
    expect(room.now - handUpAt).toBeLessThan(4_000 + 3 * TICK_MS)

    playOf(cafe.host).tap(cafe.now().advice?.station ?? 0)
    cafe.host.tick(TICK_MS)
    expect(cafe.now().advice).toBeNull()
  })

  test('gets none while there is nothing useful to do', () => {
    const cafe = open()
    cafe.settings.setState({ coached: learned })
    cafe.host.start(orderOf('async', 'first-day'))
    const play = playOf(cafe.host)
    while (play.room.tickets.length < 7 && !play.room.closed) {
      cafe.host.tick(TICK_MS)
      if (play.room.waiters[0]?.tasks.length === 0) for (const at of [1, 2, PASS]) play.tap(at)
      expect(cafe.now().advice).toBeNull()
    }
  })

  test('is told how to walk on when standing by choice while there is work', () => {
    const cafe = open()
    cafe.settings.setState({ coached: learned })
    cafe.host.start(orderOf('async'))
    const play = playOf(cafe.host)
    while (play.room.tickets.length === 0) {
      cafe.host.tick(TICK_MS)
      if (play.room.waiters[0]?.tasks.length === 0) play.tap(1)
    }
    play.toggleStand()
    expect(keysOf(follow(cafe, 12_000))).toContain('moveOn')
  })
})

describe('the coach', () => {
  test('steps back in both modes when it is skipped', () => {
    const cafe = open()
    cafe.host.start(orderOf('blocking'))
    follow(cafe, 6_000, false)
    cafe.host.skipCoach()
    expect(cafe.now()).toMatchObject({ advice: null, coaching: false })
    expect(cafe.settings.getState().coached).toEqual({ blocking: true, async: true })
    expect(follow(cafe, 3_900, false)).toEqual([]) // though a hand is up
    expect(keysOf(follow(cafe, 400, false))).toEqual(['takeOrder'])
  })

  test('comes back when asked, in both modes', () => {
    const cafe = open()
    cafe.settings.setState({ coached: { blocking: true, async: true } })
    cafe.host.startCoached(orderOf('blocking'))
    expect(keysOf(follow(cafe, 33_000))).toContain('doneBlocking')
    cafe.host.start(orderOf('async'))
    expect(keysOf(follow(cafe, 33_000))).toContain('doneAsync')
  })

  test('leaves robots and the café behind the title alone', () => {
    const cafe = open()
    cafe.host.start({ ...orderOf('async'), leads: [robotLead('first-come')] })
    expect(follow(cafe, 20_000)).toEqual([])
    cafe.host.toTitle()
    expect(follow(cafe, 20_000)).toEqual([])
  })
})
