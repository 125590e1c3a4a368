// One process on one port: the game's files, the requests, and the feed.
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Access } from './access.ts'
import { addressByPort } from './announce.ts'
import { createApi } from './api.ts'
import { addBoard } from './board/api.ts'
import type { Config } from './config.ts'
import { Feed } from './feed.ts'
import { factsOf } from './journal.ts'
import type { Journal } from './journal.ts'
import { createMetrics } from './metrics.ts'
import type { Metrics } from './metrics.ts'
import type { Clock, Store } from './seams.ts'
import { serveSockets } from './sockets.ts'
import type { Site } from './site.ts'
import { keepSwept, sweep } from './sweep.ts'
import { UsageError } from './usage-error.ts'
import { Workshop } from './workshop.ts'

export type Serving = {
  readonly port: number
  /** Take no more, let everybody go, write what is waiting. */
  stop(): Promise<void>
}

type Parts = {
  readonly config: Config
  readonly store: Store
  readonly clock: Clock
  readonly site: Site
  readonly journal: Journal
  readonly requestMs?: number // to send all of one
}

const ROOM = /^\/r\/([a-z]{6})$/i // as QR codes have it: in capitals alone they are smaller
const REQUEST_MS = 15_000
const LOOKS = 5 // for a slow one, in that time
const HEADER_BYTES = 8 * 1024
const KEEP_ALIVE_MS = 65_000 // longer than a page is silent, and than proxies wait
const SPREAD_MS = 3_000 // in which everybody is let go

export async function serve(parts: Parts): Promise<Serving> {
  const { config, store, clock, site, journal, requestMs = REQUEST_MS } = parts
  const workshop = new Workshop(store, clock)
  const feed = new Feed(workshop, clock)
  const access = new Access(workshop, clock, config)
  const app = createApi({ workshop, feed, access, clock, address: addressByPort(config) })
  const board = addBoard(app, { store, access, clock })
  const api = listenerFor(app, journal)
  const metrics = config.showsMetrics ? createMetrics(feed) : null
  const server = createServer(limitsOf(requestMs), (...both) =>
    route(...both, { site, metrics, api: (...asked) => void api(...asked) }),
  )
  const sockets = serveSockets({ server, feed, access, clock })
  const port = await listen(server, config)
  await workshop.start()
  const stopSweeping = await keepSwept(async () => {
    await sweep(store.rooms, clock, config.keepDays)
    await workshop.live.tidy()
  })
  const stopSweepingBoard = await keepSwept(async () => board.sweep(config.keepDays))
  return {
    port,
    async stop() {
      workshop.stop()
      stopSweeping()
      stopSweepingBoard()
      metrics?.stop()
      server.close()
      server.closeIdleConnections()
      await feed.close(feed.size() > 0 ? SPREAD_MS : 0)
      sockets.close()
      server.closeAllConnections()
      await store.close()
    },
  }
}

function listenerFor(app: ReturnType<typeof createApi>, journal: Journal) {
  app.onError((error, c) => {
    const hasLeft = c.env.incoming.errored !== null // or was cut off: nothing has failed here
    if (!hasLeft) journal('requestFailed', factsOf(error))
    return c.json({ ok: false, reason: 'serverFull' }, 500)
  })
  return getRequestListener(app.fetch)
}

function limitsOf(requestMs: number) {
  return {
    requestTimeout: requestMs,
    headersTimeout: requestMs,
    connectionsCheckingInterval: requestMs / LOOKS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: HEADER_BYTES,
  }
}

type Routes = {
  readonly site: Site
  readonly metrics: Metrics | null
  readonly api: (request: IncomingMessage, response: ServerResponse) => void
}

function route(
  request: IncomingMessage,
  response: ServerResponse,
  { site, metrics, api }: Routes,
): void {
  metrics?.count()
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  if (path.startsWith('/api/')) api(request, response)
  else if (path === '/healthz') say(response, 'ok')
  else if (ROOM.test(path))
    response.writeHead(302, { Location: path.replace(ROOM, '/#room=$1') }).end()
  else if (path === '/metrics' && metrics) say(response, metrics.text())
  else site(request, response, () => response.writeHead(404).end())
}

function say(response: ServerResponse, text: string): void {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  response.writeHead(200, headers).end(text)
}

async function listen(server: Server, { port, host }: Config): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(sayWhy(error, port, host)))
    server.listen(port, host, resolve)
  })
  return (server.address() as AddressInfo).port
}

function sayWhy(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UsageError(`Port ${port} is in use: choose another with --port.`, { cause: error })
    case 'EACCES':
      return new UsageError(`Port ${port} may not be used by this user.`, { cause: error })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UsageError(`--host ${host} is no address of this machine.`, { cause: error })
    default:
      return error
  }
}
