// The shifts that a room plays are kept while it plays them, and let go as soon as its round is over or the room
// is gone, though nobody watches it.
import { afterAll, beforeEach, expect, test } from 'vitest'
import { sweep } from '../../src/server/sweep.ts'
import { openServer, played } from './round.ts'
import type { PlayedRoom } from './round.ts'

const { clock, store, workshop, close, room } = openServer()
const { live } = workshop
let playing: PlayedRoom

afterAll(async () => {
  workshop.stop()
  await close()
})
beforeEach(async () => {
  await workshop.start()
  playing = await room()
  await playing.commit(played(), 10_000)
})

test('a round that closes lets go of its shifts', async () => {
  expect(live.size()).toBe(1)
  clock.ms = playing.startsAt + 200_000
  await workshop.runs.closeRound(playing.code)
  await expect.poll(() => live.size()).toBe(0)
})

test('a round that is closed by whoever leads it does so, while one of another room goes on', async () => {
  const other = await room()
  await other.commit(played(), 10_000)
  expect(live.size()).toBe(2)
  await playing.command({ type: 'next' })
  await expect.poll(() => live.size()).toBe(1)
  const state = (await workshop.load(other.code))?.state
  expect(state && live.figures(state)).toMatchObject({ playing: 1 })
  await workshop.remove(other.code)
  expect(live.size()).toBe(0)
})

test('a room that is forgotten after its days lets go of them', async () => {
  expect(live.size()).toBe(1)
  clock.ms += 31 * 24 * 60 * 60 * 1_000
  expect(await sweep(store.rooms, clock, 30)).toBeGreaterThan(0)
  await expect.poll(() => live.size()).toBe(0)
})

test('a commit that is worked out while its round ends is let go by the next sweep', async () => {
  const shift = live.known(playing.code, 0, 0)
  workshop.stop()
  await playing.command({ type: 'next' })
  expect(shift).not.toBeNull()
  expect(live.size()).toBe(1)
  await live.tidy()
  expect(live.size()).toBe(0)
})
