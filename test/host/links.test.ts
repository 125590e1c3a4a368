// Links as the host opens them: at once, or when no shift is lost by it.
import { describe, expect, test, vi } from 'vitest'
import { createHost } from '../../src/host/index.ts'
import { dropTheTicket, lunchRush } from '../../src/levels/index.ts'
import type { Order } from '../../src/play/index.ts'
import { playLink, runLink } from '../../src/runs/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import {
  createAppStore,
  createScoresStore,
  createSettingsStore,
  go,
  replace,
} from '../../src/store/index.ts'
import { person, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { memoryStorage } from '../support/storage.ts'
import type { MemoryStorage } from '../support/storage.ts'

const replay = replayOf(playShift(lunchRush, 7, 'async', robots.nearest, 'hashes'))
const run: Run = { name: 'Zoë', leads: [person], replay }
const fragment = runLink(run, '')
const offer = { level: 'first-day', seed: 4711, mode: null }
const order: Order = {
  level: 'first-day',
  seed: 7,
  mode: 'async',
  leads: [person],
  speed: 16,
  purpose: { type: 'free' },
}

const damaged = () => {
  throw new Error('unexpected damage')
}

function open(visit = memoryStorage(), texts = memoryStorage(), search = '') {
  const app = createAppStore()
  const settings = createSettingsStore(texts, damaged)
  const scores = createScoresStore(texts, damaged)
  const host = createHost({ app, settings, scores, texts, visit })
  host.openAddress(search)
  return { app, host, now: () => app.getState() }
}
const told = ({ now }: ReturnType<typeof open>) => now().notices.map(({ key }) => key)

async function expectNoLink(visit: MemoryStorage) {
  const { now } = open(visit)
  await Promise.resolve()
  expect(now()).toMatchObject({ route: { name: 'title', offer: null } })
}

describe('a link', () => {
  test('to a run shows that run, and then what the robots make of it', async () => {
    const { host, now } = open()
    expect(host.openLink(fragment)).toBe(true)
    expect(now()).toMatchObject({ route: { name: 'linked', run }, par: null })
    expect(host.isBackdrop()).toBe(true)
    await vi.waitFor(() => expect(now().par?.modes.async?.score).toBeGreaterThan(0), 20_000)
  })

  test('to customers offers them at the title', () => {
    const { host, now } = open()
    expect(host.openLink(playLink(offer, ''))).toBe(true)
    expect(now()).toMatchObject({ route: { name: 'title', offer } })
  })

  test('that cannot be read is told once, at the title', async () => {
    const house = open()
    go(house.app, { name: 'scores', order: null })
    for (const _ of [1, 2]) expect(house.host.openLink(`${fragment}A`)).toBe(true)
    await vi.waitFor(() => expect(told(house)).toEqual(['link.fault.damaged']))
    expect(house.now()).toMatchObject({ route: { name: 'title', offer: null } })
  })

  test('of another kind is left alone', () => {
    const { host, now } = open()
    expect(host.openLink('#top')).toBe(false)
    expect(host.openLink('')).toBe(false)
    expect(now()).toMatchObject({ route: { name: 'title' }, notices: [] })
  })
})

test('a run of the same customers in another mode is shown with what the robots make of that mode', async () => {
  const { app, now } = open()
  // Of this level the robots play async mode alone, unless an old run asks for the other.
  for (const mode of ['async', 'blocking'] as const) {
    const played = replayOf(playShift(dropTheTicket, 7, mode, robots.nearest, 'hashes'))
    go(app, { name: 'linked', run: { ...run, replay: played } })
    await vi.waitFor(() => expect(now().par?.modes[mode]?.score).toBeGreaterThan(0), 20_000)
  }
})

describe('during a shift a link', () => {
  test('waits until the player is back at the title, and says so', async () => {
    const house = open()
    const { app, host, now } = house
    host.start(order)
    expect(host.openLink(fragment)).toBe(true)
    expect(now()).toMatchObject({ route: { name: 'shift' } })
    await vi.waitFor(() => expect(told(house)).toEqual(['link.kept']))
    replace(app, { name: 'timeline', runs: [run] })
    await Promise.resolve()
    expect(now().route.name).toBe('timeline')
    host.toTitle()
    await vi.waitFor(() => expect(now()).toMatchObject({ route: { name: 'linked', run } }))
  })

  test('gives way to one that comes after it', async () => {
    const { host, now } = open()
    host.start(order)
    host.openLink(fragment)
    host.openLink(playLink(offer, ''))
    host.toTitle()
    await vi.waitFor(() => expect(now()).toMatchObject({ route: { name: 'title', offer } }))
  })

  test('opens at the title when the page is loaded again meanwhile', async () => {
    const visit = memoryStorage()
    const before = open(visit)
    before.host.start(order)
    before.host.openLink(fragment)
    const after = open(visit)
    await vi.waitFor(() => expect(after.now()).toMatchObject({ route: { name: 'linked', run } }))
    await expectNoLink(visit) // when it is loaded once more
  })

  test('still waits when the page comes back to the shift', async () => {
    const visit = memoryStorage()
    const before = open(visit)
    before.host.start(order)
    before.host.openLink(playLink(offer, ''))
    const after = open(visit, memoryStorage(), '?level=first-day')
    await Promise.resolve()
    expect(after.now().route.name).toBe('shift')
    after.host.toTitle()
    await vi.waitFor(() => expect(after.now()).toMatchObject({ route: { name: 'title', offer } }))
  })

  test('is kept in memory where the browser keeps nothing', async () => {
    const visit = memoryStorage()
    visit.refuses = 'everything'
    const { host, now } = open(visit)
    host.start(order)
    host.openLink(fragment)
    host.toTitle()
    await vi.waitFor(() => expect(now()).toMatchObject({ route: { name: 'linked', run } }))
  })

  test('opens at once when it is only a robot’s', () => {
    const { host, now } = open()
    host.start({ ...order, leads: [robotLead('nearest')] })
    host.openLink(fragment)
    expect(now()).toMatchObject({ route: { name: 'linked', run } })
    expect(host.isBackdrop()).toBe(true)
  })
})
