// What pages of a room are told, on a clock that the test moves; and that nothing goes on after the end.
import { afterEach, expect, test, vi } from 'vitest'
import { Feed } from '../../src/server/feed.ts'
import { hasLost } from '../../src/server/room-feed.ts'
import type { Connection } from '../../src/server/room-feed.ts'
import { openServer } from './round.ts'

afterEach(() => void vi.useRealTimers())

function page(): Connection & { readonly told: string[] } {
  const told: string[] = []
  return {
    viewer: { as: 'host' },
    has: {},
    sent: 0,
    unheard: null,
    told,
    isBusy: () => false,
    send: (text) => void told.push(text),
    leave: (reason) => void told.push(reason),
  }
}

test('pages that leave after the end are told to nobody, though nothing can be read any more', async () => {
  const { store, workshop, clock, close, room } = openServer()
  const { code } = await room()
  const feed = new Feed(workshop, clock)
  const host = page()
  const leave = await feed.connect(code, host)
  expect(host.told).toHaveLength(1)
  await feed.close(0)
  expect(host.told.at(-1)).toBe('restarting')
  vi.spyOn(store.rooms, 'rows').mockRejectedValue(new Error('It is closed.'))
  vi.spyOn(workshop, 'load').mockRejectedValue(new Error('It is closed.'))
  vi.useFakeTimers()
  leave()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  await close()
})

test('a room that nobody watches is not kept in mind', async () => {
  const { workshop, clock, close, room } = openServer()
  const { code } = await room()
  const feed = new Feed(workshop, clock)
  const host = page()
  const leave = await feed.connect(code, host)
  expect(feed.rooms()).toBe(1)
  leave()
  clock.ms += 5_000
  await expect.poll(() => feed.rooms()).toBe(0)
  await feed.close(0)
  await close()
})

test('a view that is on its way is not lost yet; one that is not heard of for a second is', () => {
  const host = page()
  host.sent = 3
  host.unheard = { number: 2, at: 10_000 }
  expect(hasLost(host, 1, 10_500)).toBe(false)
  expect(hasLost(host, 1, 11_000)).toBe(true)
  expect(host.unheard).toBeNull()
})

test('of views that go on coming, what was not heard by the second ping is lost', () => {
  const host = page()
  host.sent = 9
  host.unheard = { number: 1, at: 10_000 }
  expect(hasLost(host, 5, 14_000)).toBe(false)
  host.sent = 40
  expect(hasLost(host, 5, 18_000)).toBe(true)
  expect(hasLost(host, 40, 18_100)).toBe(false)
})
