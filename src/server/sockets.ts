// The feed over WebSockets. Everything is checked before the connection is upgraded; the key comes as a
// protocol, for a page can set no other header, and an address would be written into logs.
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import { FEED_PROTOCOL, isKey, KEY_PREFIX, MOST_FRAME_BYTES, readRequest } from '../wire/index.ts'
import type { Access } from './access.ts'
import { viewerOf } from './api.ts'
import type { Feed } from './feed.ts'
import type { Connection, Viewer } from './room-feed.ts'
import type { Clock } from './seams.ts'

const PATH = /^\/api\/v1\/rooms\/([^/]{1,20})\/feed$/
const HEARTBEAT_MS = 15_000
const MOST_WAITING_BYTES = 256 * 1024
const MESSAGES_PER_HEARTBEAT = 60
const CLOSED_BY_RULE = 1008
const GOES_AWAY = 1012

export type Sockets = { readonly close: () => void; readonly size: () => number }

type Options = {
  readonly server: Server
  readonly feed: Feed
  readonly access: Access
  readonly clock: Clock
}

export function serveSockets({ server, feed, access, clock }: Options): Sockets {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_FRAME_BYTES,
    perMessageDeflate: false,
    handleProtocols: () => FEED_PROTOCOL,
  })
  server.on('upgrade', (request, duplex, head) => {
    duplex.on('error', () => duplex.destroy())
    const admitting = admit(request, access).catch(() => 503) // the database could not be reached
    void admitting.then((admitted) => {
      if (typeof admitted === 'number') return refuse(duplex, admitted)
      return sockets.handleUpgrade(request, duplex, head, (socket) => {
        serve(socket, admitted, feed, clock)
      })
    })
  })
  const heartbeat = setInterval(() => sockets.clients.forEach(beat), HEARTBEAT_MS)
  heartbeat.unref()
  return {
    size: () => sockets.clients.size,
    close() {
      clearInterval(heartbeat)
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

type AdmittedPage = { readonly code: string; readonly viewer: Viewer }

/** Or the status of the refusal. */
async function admit(request: IncomingMessage, access: Access): Promise<AdmittedPage | number> {
  const url = new URL(request.url ?? '/', 'http://host')
  const [, code] = PATH.exec(url.pathname) ?? []
  if (code === undefined) return 404
  if (!access.isOwnOrigin(request.headers)) return 403
  const protocols = String(request.headers['sec-websocket-protocol'] ?? '').split(/,\s*/)
  const key = protocols.find((each) => each.startsWith(KEY_PREFIX))?.slice(KEY_PREFIX.length)
  if (!protocols.includes(FEED_PROTOCOL) || !isKey(key)) return 401
  const admitted = await access.admit(code, key, access.addressOf(request))
  if (!admitted.ok) return admitted.reason === 'noSuchRoom' ? 404 : statusOf(admitted.reason)
  const { actor, room } = admitted
  if (actor.type === 'seat' && room.state.seats[actor.seat]?.isKicked) return 403
  return { code: admitted.code, viewer: viewerOf(actor, url.searchParams.get('as') ?? undefined) }
}

function statusOf(reason: string): number {
  return reason === 'tooFast' ? 429 : 401
}

function refuse(duplex: Duplex, status: number): void {
  duplex.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

type Watched = WebSocket & { isAlive?: boolean; messages?: number }

function beat(socket: Watched): void {
  if (socket.isAlive === false) return socket.terminate()
  socket.isAlive = false
  socket.messages = 0
  socket.ping()
}

function serve(socket: Watched, { code, viewer }: AdmittedPage, feed: Feed, clock: Clock): void {
  socket.on('pong', () => (socket.isAlive = true))
  socket.on('error', () => socket.terminate())
  socket.on('message', (data, isBinary) => {
    socket.isAlive = true
    socket.messages = (socket.messages ?? 0) + 1
    const request = isBinary ? null : readRequest('ping', String(data as Buffer))
    if (!request?.ok || socket.messages > MESSAGES_PER_HEARTBEAT)
      return socket.close(CLOSED_BY_RULE)
    const { sent, heard } = request.value
    socket.send(JSON.stringify({ type: 'pong', sent, at: clock.now() }))
    if (heard !== undefined) void feed.heard(code, connection, heard).catch(() => {})
    return undefined
  })
  const connection: Connection = {
    viewer,
    has: {},
    sent: 0,
    unheard: null,
    isBusy: () => socket.bufferedAmount > MOST_WAITING_BYTES,
    send: (text) => socket.send(text),
    leave(reason) {
      socket.send(JSON.stringify({ type: 'gone', reason }))
      socket.close(reason === 'restarting' ? GOES_AWAY : CLOSED_BY_RULE, reason)
    },
  }
  const leaving = feed.connect(code, connection)
  leaving.catch(() => socket.terminate())
  socket.on('close', () => void leaving.then((leave) => leave()).catch(() => {}))
}
