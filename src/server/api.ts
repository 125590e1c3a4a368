// The server's requests, as pages make them: each is read, admitted, carried out and answered in JSON.
import type { IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { readRequest } from '../wire/index.ts'
import type { ReadRequest, RequestRefusal, RequestType } from '../wire/index.ts'
import { keyIn } from './access.ts'
import type { Access } from './access.ts'
import type { Feed } from './feed.ts'
import { bodyOf } from './body.ts'
import { poll } from './poll.ts'
import { tableOf } from './record.ts'
import type { Viewer } from './room-feed.ts'
import type { Clock } from './seams.ts'
import type { Workshop } from './workshop.ts'

export type Api = {
  readonly workshop: Workshop
  readonly feed: Feed
  readonly access: Access
  readonly clock: Clock
  /** Under which others reach this server, which they asked at that port. */
  readonly address: (asked: { readonly localPort?: number }) => string
}

export type Env = { readonly Bindings: { readonly incoming: IncomingMessage } }
const LOOPBACK = /^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/

type Said = { readonly ok: boolean; readonly reason?: RequestRefusal }

/** All others are 409: the room does not allow it as it is. */
const statuses: Partial<Record<RequestRefusal, ContentfulStatusCode>> = {
  malformed: 400,
  otherVersion: 400,
  notKnown: 401,
  foreignOrigin: 403,
  notYours: 403,
  kicked: 403,
  noSuchRoom: 404,
  noSuchSeat: 404,
  noSuchRound: 404,
  noTicket: 404,
  tooLarge: 413,
  tooFast: 429,
  serverFull: 503,
}

export function createApi(api: Api) {
  const app = new Hono<Env>().basePath('/api/v1')
  app.use(async (c, next) => {
    if (!api.access.isOwnOrigin(c.env.incoming.headers)) return answer(c, refuse('foreignOrigin'))
    await next()
    c.header('Cache-Control', 'no-store')
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    return undefined
  })
  app.get('/time', (c) => {
    const { socket, headers } = c.env.incoming
    const isHere = LOOPBACK.test(headers.host ?? '') // others know an address that leads here
    return c.json({
      ok: true,
      at: api.clock.now(),
      ...(isHere && { address: api.address(socket) }),
    })
  })
  addRooms(app, api)
  addPlay(app, api)
  addReading(app, api)
  addExport(app, api)
  app.notFound((c) => answer(c, refuse('noSuchRoom')))
  return app
}

type App = ReturnType<typeof createApi>

function addRooms(app: App, { workshop, access }: Api): void {
  app.post('/rooms', async (c) => {
    const key = keyIn(c.req.header('authorization'))
    if (key === null) return answer(c, refuse('notKnown'))
    const request = await readBody(c, 'open')
    if (!request.ok) return answer(c, request)
    if (!access.mayOpen(addressIn(c, access))) return answer(c, refuse('tooFast'))
    return answer(c, await workshop.open(request.value, key))
  })
  app.get('/rooms/:code', async (c) => {
    const found = await access.find(c.req.param('code'), addressIn(c, access))
    return answer(c, found.ok ? await workshop.find(found.room.state.code) : found)
  })
  app.delete('/rooms/:code', async (c) => {
    const admitted = await admit(c, access)
    if (!admitted.ok) return answer(c, admitted)
    if (admitted.actor.type !== 'host') return answer(c, refuse('notYours'))
    await workshop.remove(admitted.code)
    return answer(c, { ok: true })
  })
  app.post('/rooms/:code/seats', async (c) => {
    const key = keyIn(c.req.header('authorization'))
    if (key === null) return answer(c, refuse('notKnown'))
    const request = await readBody(c, 'join')
    if (!request.ok) return answer(c, request)
    const found = await access.find(c.req.param('code'), addressIn(c, access))
    if (!found.ok) return answer(c, found)
    const { code } = found.room.state
    if (!access.mayJoin(code)) return answer(c, refuse('tooFast'))
    return answer(c, await workshop.join(code, request.value, key))
  })
}

function addPlay(app: App, { workshop, access }: Api): void {
  app.post('/rooms/:code/commands', async (c) => {
    const request = await readBody(c, 'command')
    if (!request.ok) return answer(c, request)
    const admitted = await admit(c, access)
    if (!admitted.ok) return answer(c, admitted)
    return answer(c, await workshop.command(admitted.code, request.value, admitted.actor))
  })
  app.post('/rooms/:code/commits', async (c) => {
    const request = await readBody(c, 'commit')
    if (!request.ok) return answer(c, request)
    const seat = await admitSeat(c, access)
    if (!seat.ok) return answer(c, seat)
    return answer(c, await workshop.commits.enter(seat.code, seat.seat, request.value))
  })
  app.post('/rooms/:code/runs', async (c) => {
    const request = await readBody(c, 'run')
    if (!request.ok) return answer(c, request)
    const seat = await admitSeat(c, access)
    if (!seat.ok) return answer(c, seat)
    return answer(c, await workshop.runs.enter(seat.code, seat.seat, request.value))
  })
}

function addReading(app: App, { workshop, feed, access, clock }: Api): void {
  app.get('/rooms/:code/commits/:round', async (c) => {
    const seat = await admitSeat(c, access)
    if (!seat.ok) return answer(c, seat)
    const round = Number(c.req.param('round'))
    return answer(c, await workshop.commits.read({ code: seat.code, seat: seat.seat, round }))
  })
  app.get('/rooms/:code/runs/:run', async (c) => {
    const admitted = await admitToResults(c, access)
    if (!admitted.ok) return answer(c, admitted)
    return answer(c, await workshop.runs.text(admitted.code, c.req.param('run')))
  })
  app.get('/rooms/:code/results', async (c) => {
    const admitted = await admitToResults(c, access)
    if (!admitted.ok) return answer(c, admitted)
    const record = await workshop.runs.record(admitted.code, 'asShown')
    return answer(c, record ? { ok: true, record } : refuse('noSuchRoom'))
  })
  app.get('/rooms/:code/feed', async (c) => {
    const admitted = await admit(c, access)
    if (!admitted.ok) return answer(c, admitted)
    const { code, actor } = admitted
    const viewer = viewerOf(actor, c.req.query('as'))
    const after = Number(c.req.query('after') ?? 0) || 0
    return answer(
      c,
      await poll(workshop, feed, clock, { code, viewer, after, signal: c.req.raw.signal }),
    )
  })
}

/** For the facilitator: `export.json` or `export.csv`, with `?names=0` without names. */
function addExport(app: App, { workshop, access }: Api): void {
  app.get('/rooms/:code/:file{export\\.(?:json|csv)}', async (c) => {
    const admitted = await admit(c, access)
    if (!admitted.ok) return answer(c, admitted)
    if (admitted.actor.type !== 'host') return answer(c, refuse('notYours'))
    const names = c.req.query('names') === '0' ? 'noNames' : 'names'
    const record = await workshop.runs.record(admitted.code, names)
    if (!record) return answer(c, refuse('noSuchRoom'))
    const isTable = c.req.param('file').endsWith('csv')
    const day = new Date(record.openedAt).toISOString().slice(0, 10)
    const name = `cafe-await-${record.code}-${day}.${isTable ? 'csv' : 'json'}`
    c.header('Content-Disposition', `attachment; filename="${name}"`)
    if (!isTable) return c.json(record)
    return c.body(tableOf(record), 200, { 'Content-Type': 'text/csv; charset=utf-8' })
  })
}

/** Of an actor; the facilitator may also see what the projector sees. */
export function viewerOf(actor: { type: string; seat?: number }, as: string | undefined): Viewer {
  if (actor.type === 'seat') return { as: 'seat', seat: actor.seat ?? 0 }
  return { as: as === 'projector' ? 'projector' : 'host' }
}

export function refuse(reason: RequestRefusal): {
  readonly ok: false
  readonly reason: RequestRefusal
} {
  return { ok: false, reason }
}

/** With the status that goes with a refusal. */
export function answer<S extends Said>(c: Context, said: S) {
  const status = said.ok || said.reason === undefined ? 200 : (statuses[said.reason] ?? 409)
  if (said.reason === 'tooLarge') c.header('Connection', 'close') // what is left of it is not read
  return c.json(said, status)
}

export async function readBody<T extends RequestType>(
  c: Context<Env>,
  type: T,
): Promise<ReadRequest<T> | { readonly ok: false; readonly reason: 'tooLarge' }> {
  const text = await bodyOf(c.env.incoming)
  return text === null ? { ok: false, reason: 'tooLarge' } : readRequest(type, text)
}

export function addressIn(c: Context<Env>, access: Access): string {
  return access.addressOf(c.env.incoming)
}

async function admit(c: Context<Env, '/rooms/:code'>, access: Access) {
  const key = keyIn(c.req.header('authorization'))
  return access.admit(c.req.param('code'), key, addressIn(c, access))
}

async function admitSeat(c: Context<Env, '/rooms/:code'>, access: Access) {
  const admitted = await admit(c, access)
  if (!admitted.ok) return admitted
  const { code, actor } = admitted
  return actor.type === 'seat'
    ? ({ ok: true, code, seat: actor.seat } as const)
    : refuse('notYours')
}

/** Whoever has the key of the room's results. */
async function admitToResults(c: Context<Env, '/rooms/:code'>, access: Access) {
  const found = await access.find(c.req.param('code'), addressIn(c, access))
  if (!found.ok) return found
  const { code, resultsKey } = found.room.state
  const key = keyIn(c.req.header('authorization'))
  return key === resultsKey ? ({ ok: true, code } as const) : refuse('notKnown')
}
