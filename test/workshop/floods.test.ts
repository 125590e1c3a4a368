// Too much at once, too slowly, and spoilt: whoever means it ill is told so, and nobody else notices.
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { folder } from '../cli/terminal.ts'
import { fuzz } from './fuzz.ts'
import { ANA, HOST, openRoom, serveHere } from './in-process.ts'
import type { Here } from './in-process.ts'

const REQUEST_MS = 1_000

const { path, remove } = folder()
let here: Here
beforeAll(async () => {
  here = await serveHere(path('floods.sqlite'))
})
afterAll(async () => {
  await here.stop()
  remove()
})

test('bodies that come a letter at a time are cut off, and others are served meanwhile', async () => {
  const strict = await serveHere(path('slow.sqlite'), REQUEST_MS)
  const code = await openRoom(strict)
  const slow = Array.from({ length: 20 }, async () => {
    const socket = connect(strict.port, '127.0.0.1')
    socket.write(
      `POST /api/v1/rooms/${code}/seats HTTP/1.1\r\nHost: cafe\r\nAuthorization: Bearer ${'S'.repeat(22)}\r\nContent-Length: 40\r\n\r\n`,
    )
    const drip = setInterval(() => socket.write(' '), REQUEST_MS / 6)
    let said = ''
    socket.on('data', (data) => (said += String(data)))
    socket.on('error', () => {})
    await new Promise((resolve) => void socket.on('close', resolve))
    clearInterval(drip)
    return said.split('\r\n')[0]
  })
  expect(
    await strict.ask(`/rooms/${code}/seats`, { version: 1, name: 'Bo' }, 'B'.repeat(22)),
  ).toMatchObject({ status: 200 })
  expect(new Set(await Promise.all(slow))).toEqual(new Set(['HTTP/1.1 408 Request Timeout']))
  expect((await strict.store.rooms.load(code))?.state.seats.map(({ name }) => name)).toEqual([
    'Ana',
    'Bo',
  ])
  expect(strict.noted).toEqual([])
  await strict.stop()
})

test('five hundred who join at one moment are let in as fast as the room bears, and the room can be led', async () => {
  const code = await openRoom(here)
  const joins = Array.from({ length: 500 }, async (_, number) => {
    const key = String(number).padStart(22, 'k')
    const { status } = await here.ask(
      `/rooms/${code}/seats`,
      { version: 1, name: 'Bot', isRobot: true },
      key,
    )
    return status
  })
  const lead = {
    version: 1,
    id: 'lock-lock',
    command: { type: 'change', settings: { isLocked: true } },
  }
  expect(await here.ask(`/rooms/${code}/commands`, lead, HOST)).toMatchObject({ status: 200 })
  const statuses = await Promise.all(joins)
  const seats = (await here.store.rooms.load(code))?.state.seats ?? []
  expect(new Set(statuses)).toEqual(
    new Set([200, 409, 429].filter((each) => statuses.includes(each))),
  )
  expect(statuses.filter((status) => status === 200)).toHaveLength(seats.length - 1)
  expect(seats.length).toBeLessThanOrEqual(302)
  expect(new Set(seats.map(({ name }) => name)).size).toBe(seats.length)
  here.clock.ms += 10_000
  const late = { version: 1, name: 'Cy' }
  expect(await here.ask(`/rooms/${code}/seats`, late, 'C'.repeat(22))).toMatchObject({
    body: { reason: 'locked' },
  })
  expect(await here.ask(`/rooms/${code}/seats`, late, ANA)).toMatchObject({ status: 200 })
})

test('a score, a seat or a time that is sent along is no message at all', async () => {
  const code = await openRoom(here)
  const run = { version: 1, round: 0, code: 'AAAA' }
  for (const extra of [{ score: 9_999 }, { seat: 1 }, { at: 0 }, { verdict: 'verified' }]) {
    expect(await here.ask(`/rooms/${code}/runs`, { ...run, ...extra }, ANA)).toMatchObject({
      status: 400,
      body: { reason: 'malformed' },
    })
  }
})

test('spoilt messages by request and by WebSocket change nothing', async () => {
  const { sent, ends } = await fuzz(here, 400, 11)
  expect(sent).toBe(400)
  expect(Object.keys(ends)).toEqual(expect.arrayContaining(['400 malformed', 'socket closed 1008']))
}, 60_000)

/** A page on the feed: how and when it ended, ms after it was opened. */
async function watching(url: string, code: string, key: string) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/v1/rooms/${code}/feed?as=seat`, [
    'cafe-await.1',
    `key.${key}`,
  ])
  const ended = new Promise<{ status: number; at: number }>((resolve) => {
    socket.on('close', (status) => resolve({ status, at: performance.now() }))
  })
  await new Promise((resolve) => void socket.once('message', resolve))
  return { ended }
}

test('whoever is asked to leave is let go on every way at once, and the door knows the key', async () => {
  const code = await openRoom(here)
  const { ended } = await watching(here.url, code, ANA)
  const feed = `/rooms/${code}/feed?as=seat&after=0`
  expect(await here.ask(feed, '', ANA, 'GET')).toMatchObject({ body: { ok: true } })
  const kick = { version: 1, id: 'kick-kick', command: { type: 'kick', seat: 0 } }
  await here.ask(`/rooms/${code}/commands`, kick, HOST)
  expect((await ended).status).toBe(1008)
  const view = { own: { isKicked: true } }
  expect(await here.ask(feed, '', ANA, 'GET')).toMatchObject({ body: { view } })
  const again = await here.ask(`/rooms/${code}/seats`, { version: 1, name: 'Eve' }, ANA)
  expect(again).toMatchObject({ status: 403, body: { reason: 'kicked' } })
  const commit = { version: 1, round: 0, from: 0, log: [], upTo: 1 }
  expect((await here.ask(`/rooms/${code}/commits`, commit, ANA)).status).toBe(403)
})

test('a room is gone by one request of whoever leads it, and no address was ever kept', async () => {
  const code = await openRoom(here)
  expect((await here.ask(`/rooms/${code}`, '', ANA, 'DELETE')).status).toBe(403)
  expect((await here.ask(`/rooms/${code}`, '', HOST, 'DELETE')).status).toBe(200)
  expect(await here.store.rooms.load(code)).toBeNull()
  for (const end of ['', '-wal']) {
    expect(readFileSync(`${path('floods.sqlite')}${end}`).includes('127.0.0.1')).toBe(false)
  }
})

test('a server that stops lets its pages go one after the other', async () => {
  const stopping = await serveHere(path('stopping.sqlite'))
  const code = await openRoom(stopping)
  const keys = Array.from({ length: 12 }, (_, number) => String(number).padStart(22, 's'))
  const pages = await Promise.all(
    keys.map(async (key) => {
      await stopping.ask(`/rooms/${code}/seats`, { version: 1, name: 'Guest' }, key)
      return watching(stopping.url, code, key)
    }),
  )
  const [ends] = await Promise.all([Promise.all(pages.map(({ ended }) => ended)), stopping.stop()])
  const times = ends.map(({ at }) => at)
  expect(new Set(ends.map(({ status }) => status))).toEqual(new Set([1012]))
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(1_500)
})
