// Sends messages to a room that are nearly what it understands: changed, cut, doubled, of another kind, with
// another's key or none. What was not carried out must have changed nothing.
import { WebSocket } from 'ws'
import { dice, pick } from '../wire/dice.ts'
import type { Roll } from '../wire/dice.ts'
import { ANA, HOST, openRoom, pauseRound } from './in-process.ts'
import type { Here } from './in-process.ts'

const REFILL_MS = 150 // of the clock, so that not all are simply too many
const SOCKETS_OF_TEN = 2

const bodies: Readonly<Record<string, readonly object[]>> = {
  seats: [{ version: 1, name: 'Bo' }],
  commands: [
    { version: 1, id: 'abcdefgh', command: { type: 'callMe', name: 'Eve' } },
    { version: 1, id: 'abcdefgh', command: { type: 'predict', choice: 2 } },
    { version: 1, id: 'abcdefgh', command: { type: 'rename', seat: 0, name: 'Eve' } },
    { version: 1, id: 'abcdefgh', command: { type: 'kick', seat: 7 } },
    { version: 1, id: 'abcdefgh', command: { type: 'accept', seat: 0, round: 0 } },
    { version: 1, id: 'abcdefgh', command: { type: 'change', settings: { isLocked: false } } },
    {
      version: 1,
      id: 'abcdefgh',
      command: { type: 'plan', level: 'burnt', modes: ['async'], asks: false },
    },
  ],
  commits: [
    {
      version: 1,
      round: 0,
      from: 0,
      log: [[1_000, { type: 'visit', station: 'table-1' }]],
      upTo: 5_000,
    },
    { version: 1, round: 0, from: 0, log: [], upTo: 30_000 },
  ],
  runs: [{ version: 1, round: 0, code: 'AAAA' }],
}

const oddities = [
  null,
  true,
  -1,
  0.5,
  1e21,
  '',
  'x'.repeat(300),
  '\u0000',
  '\uD800',
  [],
  {},
  [[]],
  '__proto__',
  2 ** 53,
]

export type Fuzzed = {
  readonly sent: number
  readonly carriedOut: number
  readonly ends: Readonly<Record<string, number>>
}

/** Throws at the first message that breaks the rule. */
export async function fuzz(here: Here, count: number, seed: number): Promise<Fuzzed> {
  const roll = dice(seed)
  const code = await openRoom(here)
  await pauseRound(here, code)
  const ends: Record<string, number> = {}
  let carriedOut = 0
  for (let sent = 0; sent < count; sent++) {
    here.clock.ms += REFILL_MS
    const before = await here.store.rooms.load(code)
    const isSocket = roll(10) < SOCKETS_OF_TEN
    const { said, end, isDone } = isSocket
      ? await frame(here, code, roll)
      : await request(here, code, roll)
    const after = await here.store.rooms.load(code)
    if (!isDone && after?.state !== before?.state)
      throw new Error(`${end} changed the room: ${said}`)
    if (isDone) carriedOut++
    ends[end] = (ends[end] ?? 0) + 1
  }
  if (here.noted.length > 0) throw new Error(`the server noted: ${here.noted[0] ?? ''}`)
  return { sent: count, carriedOut, ends }
}

type Sent = { readonly said: string; readonly end: string; readonly isDone: boolean }

async function request(here: Here, code: string, roll: Roll): Promise<Sent> {
  const path = pick(roll, Object.keys(bodies))
  const text = spoilt(roll, pick(roll, bodies[path] ?? [{}]))
  const key = pick(roll, [ANA, ANA, HOST, 'Z'.repeat(22), '', 'short'])
  const room = roll(100) < 95 ? code : pick(roll, ['BBBBBB', '%00', '..%2f', code.toLowerCase()])
  const method = roll(100) < 96 ? 'POST' : pick(roll, ['PUT', 'PATCH', 'GET'])
  const said = `${method} ${room}/${path} ${text}`
  const { status, body } = await here.ask(`/rooms/${room}/${path}`, text, key, method)
  if (status >= 500 || typeof body.ok !== 'boolean') throw new Error(`${status}: ${said}`)
  return { said, end: body.ok ? 'ok' : `${status} ${body.reason ?? ''}`, isDone: body.ok }
}

/** What a WebSocket is sent; its end, or `pong`. */
async function frame(here: Here, code: string, roll: Roll): Promise<Sent> {
  const text = spoilt(roll, { type: 'ping', sent: 5 })
  const isBinary = roll(100) < 20
  const url = `${here.url.replace('http', 'ws')}/api/v1/rooms/${code}/feed?as=${pick(roll, ['seat', 'host', 'x'])}`
  const key = pick(roll, [ANA, ANA, HOST, 'Z'.repeat(22)])
  const socket = new WebSocket(url, ['cafe-await.1', `key.${key}`])
  const end = await new Promise<string>((resolve) => {
    socket.on('unexpected-response', (_, { statusCode }) => resolve(`socket ${statusCode}`))
    socket.on('open', () => socket.send(isBinary ? Buffer.from(text) : text))
    socket.on(
      'message',
      (data) => String(data as Buffer).includes('"pong"') && resolve('socket pong'),
    )
    socket.on('close', (status) => resolve(`socket closed ${status}`))
    socket.on('error', () => {})
  })
  socket.terminate()
  return { said: text, end, isDone: false }
}

/** The text of a message in which something is wrong, or by chance nothing. */
function spoilt(roll: Roll, message: object): string {
  const copy = structuredClone(message) as Record<string, unknown>
  for (let times = 1 + roll(3); times > 0; times--) change(roll, copy)
  const text = JSON.stringify(copy)
  if (roll(100) < 15) return text.slice(0, roll(text.length))
  if (roll(100) < 5) return '['.repeat(3_000) + text
  if (roll(100) < 3) return text + ' '.repeat(9_000)
  return text
}

function change(roll: Roll, value: Record<string, unknown>): void {
  const keys = Object.keys(value)
  const key = pick(roll, keys.length > 0 ? keys : ['x'])
  const inner = value[key]
  if (typeof inner === 'object' && inner !== null && roll(100) < 60) {
    return change(roll, inner as Record<string, unknown>)
  }
  const way = roll(10)
  if (way < 2) delete value[key]
  else if (way < 3) value['extra'] = structuredClone(pick(roll, oddities))
  else if (way < 5 && typeof inner === 'number') value[key] = inner + roll(200_000) - 100_000
  else value[key] = structuredClone(pick(roll, oddities))
}
