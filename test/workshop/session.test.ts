// A whole session over the real protocol against the real server: robots fill the room, play both rounds,
// and the server is killed in the middle of one. Rooms play beside each other, as most of it is waiting;
// that with a pause in mid-shift by itself.
import { getRandomValues } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Conductor } from '../../src/server/robots/conductor.ts'
import { platformOfNode } from '../../src/server/robots/platform.ts'
import { RobotGuest } from '../../src/server/robots/robot.ts'
import { Tally } from '../../src/server/robots/tally.ts'
import type { Mode } from '../../src/sim/index.ts'
import { verdictOnRecord } from '../../src/cli/verify-record.ts'
import { readRecord } from '../../src/wire/index.ts'
import { createClient, drawId, drawKey, Link } from '../../src/workshop/index.ts'
import type { RoomView } from '../../src/workshop/index.ts'
import { place, START_MS, startServer } from './process.ts'
import type { ServerProcess } from './process.ts'

const platform = platformOfNode()
const draw = { drawKey: () => drawKey(getRandomValues), drawId: () => drawId(getRandomValues) }
const GUESTS = 25
const SPEED = 16
const SHORT = { level: 'burnt', modes: ['blocking', 'async'] as Mode[], asks: true }

const here = place()
let server: ServerProcess
beforeAll(async () => {
  server = await startServer(here)
}, START_MS)
afterAll(async () => {
  await server.stop()
  here.remove()
})

/** Resolves with the first view of a page that fits; the page is closed then. */
async function seen(
  options: { url: string; code: string; key: string; as: 'seat' | 'host' | 'projector' },
  fits: (view: RoomView) => boolean = () => true,
): Promise<RoomView> {
  const client = createClient(options.url, platform)
  return new Promise((resolve) => {
    const link = new Link({
      ...options,
      client,
      platform,
      onStatus: () => {},
      onView(view) {
        if (!fits(view)) return
        link.stop()
        resolve(view)
      },
    })
    link.start()
  })
}

function roomOf(url: string) {
  const client = createClient(url, platform)
  const conductor = new Conductor({ client, platform, ...draw })
  const tally = new Tally(platform.now)
  const guests = (code: string, count: number) =>
    Array.from(
      { length: count },
      (_, number) => new RobotGuest({ number, client, platform, code, tally, ...draw }),
    )
  return { client, conductor, tally, guests }
}

test.concurrent('a room plays from the lobby to the end, and nothing is lost or doubled', async () => {
  const { client, conductor, tally, guests } = roomOf(server.url)
  const code = await conductor.open(SPEED, SHORT)
  const all = guests(code, GUESTS)
  await Promise.all(all.map(async (each) => each.join()))
  const done = conductor.lead()
  const projector = { url: server.url, code, key: conductor.key, as: 'projector' } as const
  const playing = await seen(projector, ({ live }) => (live?.playing ?? 0) > 0)
  expect(playing.people?.people.length).toBe(GUESTS)
  const ana = { url: server.url, code, key: draw.drawKey(), as: 'seat' } as const
  expect(await client.join(code, ana.key, 'Robot 1')).toMatchObject({ name: 'Robot 1 2' })
  const before = await seen(ana)
  const { seat, name } = before.own ?? {}
  expect((await seen(ana)).own).toMatchObject({ seat, name }) // the round may be over by now
  expect(await client.join(code, ana.key, 'Eve')).toMatchObject({ seat })
  const kick = { id: draw.drawId(), command: { type: 'kick', seat: GUESTS } }
  expect(await client.send('commands', code, conductor.key, kick)).toMatchObject({ ok: true })
  expect(await client.join(code, ana.key, 'Ana')).toMatchObject({ ok: false, reason: 'kicked' })
  await done
  for (const each of all) each.leave()
  const { joined, finished, entered, lost, refused } = tally.figures()
  expect({ joined, finished, entered, lost }).toEqual({
    joined: GUESTS,
    finished: GUESTS * 2,
    entered: GUESTS * 2,
    lost: 0,
  })
  // On a machine that does much else a run comes late; that is told, and is no other verdict.
  expect(Object.keys(refused).filter((each) => !each.startsWith('late'))).toEqual([])
  const { shared, people } = await seen({ ...projector, as: 'host' })
  expect(shared).toMatchObject({ phase: { type: 'ended' }, counts: { seats: GUESTS } })
  expect(people?.people.at(-1)).toMatchObject({ name: 'Robot 1 2', isKicked: true, runs: [] })
  const file = await client.download(code, conductor.key, 'export.json', true)
  const record = readRecord(await file.text())
  if (record === null || record === 'damaged') throw new Error('the export cannot be read')
  expect(verdictOnRecord(record)).toEqual({
    ok: true,
    runs: GUESTS * 2,
    verified: GUESTS * 2,
    wrong: [],
  })
  const table = await client.download(code, conductor.key, 'export.csv', false)
  const lines = (await table.text()).trimEnd().split('\r\n')
  expect(lines).toHaveLength(GUESTS * 2 + 1)
  expect(lines.join()).not.toContain('Robot')
  expect(await client.results(code, ana.key)).toMatchObject({ reason: 'notKnown' })
  expect(await client.results(code, shared.resultsKey)).toEqual({ ok: true, record })
  expect(server.said()).not.toMatch(/Robot 1/)
  for (const key of [ana.key, conductor.key]) expect(server.said()).not.toContain(key)
})

test.concurrent('a room goes on with other customers as long as there is time for them', async () => {
  const { guests, tally } = roomOf(server.url)
  let later = 0 // until then hardly any time goes by
  const now = () => platform.now() / 1e6 + later
  const client = createClient(server.url, platform)
  const conductor = new Conductor({ client, platform: { ...platform, now }, ...draw })
  const code = await conductor.open(SPEED, SHORT)
  const all = guests(code, 2)
  await Promise.all(all.map(async (each) => each.join()))
  const done = conductor.lead(1)
  const projector = { url: server.url, code, key: conductor.key, as: 'projector' } as const
  const first = await seen(projector, ({ shared }) => shared.phase.type === 'round')
  const second = await seen(projector, ({ shared }) => shared.exercises === 2)
  later = 1_000
  await done
  for (const each of all) each.leave()
  expect(second.shared.exercise).toMatchObject({ level: first.shared.exercise.level })
  expect(tally.figures()).toMatchObject({ joined: 2, finished: 8, entered: 8, lost: 0 })
})

test('robots stand still while the room pauses', async () => {
  const { client, conductor, tally, guests } = roomOf(server.url)
  const code = await conductor.open(SPEED, SHORT)
  const all = guests(code, 3)
  await Promise.all(all.map(async (each) => each.join()))
  const done = conductor.lead()
  const lead = async (command: object) => {
    const body = { id: draw.drawId(), command }
    expect(await client.send('commands', code, conductor.key, body)).toMatchObject({ ok: true })
  }
  const projector = { url: server.url, code, key: conductor.key, as: 'projector' } as const
  await seen(projector, ({ live }) => (live?.playing ?? 0) > 0)
  await lead({ type: 'pause', word: 'tea' })
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  await lead({ type: 'resume' })
  await done
  for (const each of all) each.leave()
  const { entered, refused } = tally.figures()
  expect(entered).toBe(6)
  expect(Object.keys(refused).filter((each) => !each.startsWith('late'))).toEqual([])
})
