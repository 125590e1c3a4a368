// What the workshop's server says to those who mean it ill, and to those who start it in a wrong way.
import { request as httpRequest } from 'node:http'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { readConfig } from '../../src/server/config.ts'
import { UsageError } from '../../src/server/usage-error.ts'
import { failToStart, place, START_MS, startServer } from './process.ts'
import type { ServerProcess } from './process.ts'

const HOST = 'H'.repeat(22)
const ANA = 'A'.repeat(22)

const here = place()
let server: ServerProcess
let code: string
beforeAll(async () => {
  server = await startServer(here, ['--rooms-per-hour', '3'])
  code = ((await ask('/rooms', { version: 1 }, HOST)).body as { code: string }).code
  await ask(`/rooms/${code}/seats`, { version: 1, name: 'Ana' }, ANA)
}, START_MS)
afterAll(async () => {
  await server.stop()
  here.remove()
})

type Said = { readonly status: number; readonly body: unknown }

async function ask(path: string, body: unknown, key = '', headers: object = {}): Promise<Said> {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { Authorization: `Bearer ${key}`, ...headers },
  })
  return { status: response.status, body: await response.json() }
}

async function state(): Promise<unknown> {
  const headers = { Authorization: `Bearer ${HOST}` }
  const response = await fetch(`${server.url}/api/v1/rooms/${code}/feed?as=host`, { headers })
  const { view } = (await response.json()) as { view: { seq: number; shared: object } }
  return [view.seq, view.shared]
}

/** How a WebSocket ends that asks for this. */
async function socketEnds(
  path: string,
  protocols: string[],
  headers: Record<string, string> = {},
  first?: string | Buffer,
): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(server.url.replace('http', 'ws') + path, protocols, { headers })
    socket.on('unexpected-response', (_, response) => resolve(`status ${response.statusCode}`))
    socket.on('open', () => (first === undefined ? resolve('open') : socket.send(first)))
    socket.on('close', (closed) => resolve(`closed ${closed}`))
    socket.on('error', () => {})
  })
}

describe('a request', () => {
  test('of another site is refused', async () => {
    const foreign = { Origin: 'https://elsewhere.example' }
    expect(await ask('/rooms', { version: 1 }, HOST, foreign)).toMatchObject({ status: 403 })
    const feed = `/api/v1/rooms/${code}/feed?as=seat`
    const protocols = ['cafe-await.1', `key.${ANA}`]
    expect(await socketEnds(feed, protocols, { Origin: 'https://elsewhere.example' })).toBe(
      'status 403',
    )
    expect(await socketEnds(feed, protocols, { Origin: server.url })).toBe('open')
  })

  test('without the key, with another, or for another’s part is refused', async () => {
    const next = { version: 1, id: 'next-next', command: { type: 'next' } }
    const before = await state()
    expect(await ask(`/rooms/${code}/commands`, next)).toMatchObject({ status: 401 })
    expect(await ask(`/rooms/${code}/commands`, next, 'B'.repeat(22))).toMatchObject({
      status: 401,
    })
    expect(await ask(`/rooms/${code}/commands`, next, ANA)).toMatchObject({
      status: 403,
      body: { reason: 'notYours' },
    })
    const run = { version: 1, round: 0, code: 'AAAA' }
    expect(await ask(`/rooms/${code}/runs`, run, HOST)).toMatchObject({ status: 403 })
    expect(await socketEnds(`/api/v1/rooms/${code}/feed`, ['cafe-await.1'])).toBe('status 401')
    expect(await socketEnds('/api/v1/rooms/BBBBBB/feed', ['cafe-await.1', `key.${ANA}`])).toBe(
      'status 404',
    )
    expect(await state()).toEqual(before)
  })

  test('that is too large or too slow is cut off', async () => {
    const large = await ask('/rooms', JSON.stringify({ version: 1, x: 'x'.repeat(10_000) }), HOST)
    expect(large).toMatchObject({ status: 413, body: { reason: 'tooLarge' } })
    const sent = new Promise<number | string>((resolve) => {
      const upload = httpRequest(`${server.url}/api/v1/rooms`, { method: 'POST' })
      upload.on('response', ({ statusCode }) => resolve(statusCode ?? 0))
      upload.on('error', ({ message }) => resolve(message))
      const chunk = Buffer.alloc(64 * 1024, 'x')
      for (let part = 0; part < 160; part++) upload.write(chunk)
      upload.end()
    })
    expect([413, 401, 'write EPIPE', 'read ECONNRESET', 'socket hang up']).toContain(await sent)
    const protocols = ['cafe-await.1', `key.${ANA}`]
    const long = 'x'.repeat(5_000)
    expect(await socketEnds(`/api/v1/rooms/${code}/feed`, protocols, {}, long)).toBe('closed 1009')
    const headers = { 'X-Long': 'x'.repeat(20_000) }
    expect((await fetch(`${server.url}/`, { headers })).status).toBe(431)
  })

  test('of a page of another version is told so', async () => {
    const join = { version: 2, name: 'Bo' }
    expect(await ask(`/rooms/${code}/seats`, join, 'C'.repeat(22))).toMatchObject({
      status: 400,
      body: { reason: 'otherVersion' },
    })
  })
})

test('whatever is sent, the server goes on and the room stays as it is', async () => {
  const before = await state()
  const json = fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  )
  const known = fc.record(
    {
      version: fc.constantFrom(1, 2, '1'),
      id: fc.constantFrom('abcdefgh', '', 7),
      command: fc.oneof(
        fc.jsonValue(),
        fc.record({ type: fc.constantFrom('next', 'kick', 'callMe'), seat: fc.jsonValue() }),
      ),
      round: fc.oneof(fc.integer(), fc.jsonValue()),
      log: fc.array(fc.tuple(fc.integer(), fc.jsonValue()), { maxLength: 3 }),
      upTo: fc.integer(),
      from: fc.integer({ min: -1, max: 3 }),
      name: fc.oneof(fc.integer(), fc.array(fc.string(), { maxLength: 2 })),
      code: fc.string(),
    },
    { requiredKeys: [] },
  )
  const body = fc.oneof(
    json,
    known.map((value) => JSON.stringify(value)),
  )
  const paths = fc.constantFrom('commands', 'commits', 'runs', 'seats', 'feed', '%00', '..%2f')
  const sends = fc.sample(fc.tuple(paths, body), { numRuns: 400, seed: 7 })
  const statuses = new Set<number>()
  for (const [path, text] of sends) {
    const key = path === 'runs' ? 'Z'.repeat(22) : ANA
    statuses.add((await ask(`/rooms/${code}/${path}`, text, key)).status)
  }
  expect([...statuses].every((status) => status >= 400 && status < 500)).toBe(true)
  const protocols = ['cafe-await.1', `key.${HOST}`]
  for (const text of fc.sample(json, { numRuns: 20, seed: 7 })) {
    const path = `/api/v1/rooms/${code}/feed?as=host`
    expect(await socketEnds(path, protocols, {}, text)).toBe('closed 1008')
    await new Promise((resolve) => setTimeout(resolve, 110)) // so that it is not the pace that is refused
  }
  expect(await state()).toEqual(before)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})

test('one seat is open in one page: the newest', async () => {
  const url = `${server.url.replace('http', 'ws')}/api/v1/rooms/${code}/feed?as=seat`
  const open = async () => {
    const socket = new WebSocket(url, ['cafe-await.1', `key.${ANA}`])
    const closed = new Promise<string>((resolve) => {
      socket.on('close', (status, reason) => resolve(`${status} ${String(reason)}`))
    })
    await new Promise((resolve) => void socket.once('message', resolve))
    return { socket, closed }
  }
  const [first, second] = [await open(), await open()]
  expect(await first.closed).toBe('1008 elsewhere')
  expect(second.socket.readyState).toBe(WebSocket.OPEN)
  second.socket.terminate()
})

test('guessing codes is slow, and a class behind one address is not', async () => {
  const joins = Array.from({ length: 200 }, async (_, number) => {
    const key = String(number).padStart(22, 'k')
    return ask(`/rooms/${code}/seats`, { version: 1, name: `Guest ${number}` }, key)
  })
  expect((await Promise.all(joins)).filter(({ status }) => status !== 200)).toEqual([])
  for (let number = 0; number < 2; number++) await ask('/rooms', { version: 1 }, HOST)
  expect(await ask('/rooms', { version: 1 }, HOST)).toMatchObject({ status: 429 })
  const guesses: number[] = []
  for (let number = 0; number < 25; number++) {
    const response = await fetch(`${server.url}/api/v1/rooms/BBBBB${'BCDFG'[number % 5]}`)
    guesses.push(response.status)
  }
  expect(guesses[0]).toBe(404)
  expect(guesses.at(-1)).toBe(429)
})

test('nothing of a person is in what the server noted', () => {
  expect(server.said()).not.toMatch(/Ana|127\.0\.0\.1 |AAAA|HHHH|requestFailed/)
})

describe('who starts it in a wrong way gets one line and status 2', () => {
  test('for a port or data in use, and a folder that cannot be written', async () => {
    const usual = ['--site', here.site, '--host', '127.0.0.1']
    const wrong = await Promise.all([
      failToStart([...usual, '--port', '0', '--data', here.data]),
      failToStart([...usual, '--port', String(server.port), '--data', here.path('other.sqlite')]),
      failToStart([...usual, '--data', here.path('site/index.html/workshop.sqlite')]),
    ])
    expect(wrong.map(({ status, out, err }) => [status, out, err.split('\n').length])).toEqual(
      wrong.map(() => [2, '', 2]),
    )
    for (const [index, word] of ['use by another', 'is in use', 'cannot be written'].entries()) {
      expect(wrong[index]?.err).toContain(word)
    }
  })

  test.each([
    [['--port', 'many'], {}, /--port many is not a whole number from 0 to 65535/],
    [['--port', '70000'], {}, /not a whole number/],
    [['--keep-days', '0'], {}, /from 1 to 3650/],
    [[], { WORKSHOP_PUBLIC_URL: 'cafe' }, /cafe is no address/],
    [[], { WORKSHOP_TRUST_PROXY: 'perhaps' }, /neither 1 nor 0/],
    [['--colour', 'red'], {}, /--colour.*Flags: --port/],
    [['backup'], {}, /Unexpected argument/],
    [
      ['--database-url', 'mysql://me:secret@host/cafe'],
      {},
      /^--database-url is no address of[^@]+@host:5432/,
    ],
  ] as const)('for %j with %j', (args, environment, said) => {
    expect(() => readConfig(args, environment)).toThrow(said)
    expect(() => readConfig(args, environment)).toThrow(UsageError)
  })

  test('but environment variables do as well as flags, which come first', () => {
    const environment = { WORKSHOP_PORT: '81', WORKSHOP_HOST: '::1', WORKSHOP_TRUST_PROXY: '1' }
    const config = readConfig(
      ['--port', '82', '--public-url', 'https://cafe.example/'],
      environment,
    )
    expect(config).toMatchObject({ port: 82, host: '::1', trustsProxy: true, keepDays: 30 })
    expect(config.publicUrl).toBe('https://cafe.example')
  })
})
