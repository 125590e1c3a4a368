// The feed: tells every page of a room what has changed in it, over whatever it is connected by. What is
// lost on the way does no harm: whoever connects gets the whole view.
import type { Presence, ViewMessage } from '../wire/index.ts'
import { forget, hasLost, partsOf, update } from './room-feed.ts'
import type { Connection, GoneReason, Viewer } from './room-feed.ts'
import type { Clock } from './seams.ts'
import type { Workshop } from './workshop.ts'

type Group = {
  readonly connections: Set<Connection>
  readonly waiting: Set<() => void> // requests, until something happens
  readonly polled: Map<number, number> // when a seat asked last, server time in ms
  timer: NodeJS.Timeout | null
  toldAt: number
  turn: string // phase and pause, of which everybody is told at once
}

const MOST_OF_SEAT = 1
const MOST_OF_HOST = 20

/** From one update of a room to the next, ms: at least so much, and more where many are told. */
const LEAST_GAP_MS = 100
const GAP_FOR_EACH_MS = 2
const MOST_GAP_MS = 1_000
const POLLED_MS = 40_000 // a seat that asked so lately is there

/** Where phones commit to other nodes, who leads or shows a room is told its figures so often, ms. */
const FIGURES_EVERY_MS = 1_000

export class Feed {
  readonly #workshop: Workshop
  readonly #clock: Clock
  readonly #groups = new Map<string, Group>()
  readonly #unwatch: (() => void)[]
  #isClosed = false

  constructor(workshop: Workshop, clock: Clock) {
    this.#workshop = workshop
    this.#clock = clock
    const look = (code: string) => void this.#look(code).catch(() => this.#soon(code))
    const soon = (code: string) => this.#soon(code)
    const { live, aggregates } = workshop
    this.#unwatch = [workshop.watch(look), live.watch(soon), aggregates.watch(soon)]
    if (workshop.isShared) this.#unwatch.push(this.#keepShowing())
  }

  /** It is sent the whole view, and then every change until the function returned is called. */
  async connect(code: string, connection: Connection): Promise<() => void> {
    const group = this.#groupOf(code)
    letOldestGo(group.connections, connection.viewer)
    group.connections.add(connection)
    const leave = () => {
      group.connections.delete(connection)
      this.#soon(code)
    }
    try {
      await this.#send(code, [connection])
    } catch (error) {
      leave()
      throw error
    }
    this.#soon(code)
    return leave
  }

  /** A page has heard the views up to that number: where it missed one, it is sent all again. */
  async heard(code: string, connection: Connection, number: number): Promise<void> {
    if (!hasLost(connection, number, this.#clock.now())) return
    forget(connection)
    await this.#send(code, [connection])
  }

  /** The whole view, for a page that asks for it; null where there is no such room. */
  async view(code: string, viewer: Viewer): Promise<ViewMessage | null> {
    const group = this.#groupOf(code)
    if (viewer.as === 'seat') group.polled.set(viewer.seat, this.#clock.now())
    const latest: { text: string | null } = { text: null }
    await this.#send(code, [
      {
        viewer,
        has: {},
        sent: 0,
        unheard: null,
        isBusy: () => false,
        send: (text) => void (latest.text = text),
        leave: () => {},
      },
    ])
    return latest.text === null ? null : (JSON.parse(latest.text) as ViewMessage)
  }

  /** Wait until something happens in a room, but not longer than this. */
  async next(code: string, longestMs: number, signal: AbortSignal): Promise<void> {
    const { waiting } = this.#groupOf(code)
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        waiting.delete(done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, longestMs)
      waiting.add(done)
      signal.addEventListener('abort', done)
    })
  }

  /** How many pages are connected, in all rooms. */
  size(): number {
    let size = 0
    for (const { connections } of this.#groups.values()) size += connections.size
    return size
  }

  /** How many rooms are watched. */
  rooms(): number {
    return this.#groups.size
  }

  /** Let everybody go, spread over some time, so that they do not all come back at once. */
  async close(spreadMs: number): Promise<void> {
    this.#isClosed = true // what pages do as they leave is told nobody
    for (const unwatch of this.#unwatch) unwatch()
    for (const { waiting, timer } of this.#groups.values()) {
      if (timer) clearTimeout(timer)
      for (const done of waiting) done()
    }
    const all: Connection[] = []
    for (const { connections } of this.#groups.values()) all.push(...connections)
    await Promise.all(
      all.map(async ({ leave }, index) => {
        await new Promise((resolve) => setTimeout(resolve, (index / all.length) * spreadMs))
        leave('restarting')
      }),
    )
  }

  #keepShowing(): () => void {
    const timer = setInterval(() => {
      for (const [code, { connections }] of this.#groups) {
        if ([...connections].some(({ viewer }) => viewer.as !== 'seat')) this.#soon(code)
      }
    }, FIGURES_EVERY_MS)
    return () => clearInterval(timer)
  }

  async #look(code: string): Promise<void> {
    const group = this.#groups.get(code)
    if (!group) return
    const room = await this.#workshop.load(code)
    const turn = room ? JSON.stringify([room.state.phase, room.state.pausedFor]) : ''
    if (turn === group.turn) return this.#soon(code)
    group.turn = turn
    await this.#tell(code)
  }

  #soon(code: string): void {
    const group = this.#groups.get(code)
    if (!group || group.timer || this.#isClosed) return
    const gapMs = Math.max(LEAST_GAP_MS, group.connections.size * GAP_FOR_EACH_MS)
    const waitMs = Math.max(0, group.toldAt + Math.min(gapMs, MOST_GAP_MS) - this.#clock.now())
    group.timer = setTimeout(() => {
      void this.#tell(code).catch(() => this.#soon(code)) // the database could not be reached
    }, waitMs)
  }

  async #tell(code: string): Promise<void> {
    const group = this.#groups.get(code)
    if (!group) return
    if (group.timer) clearTimeout(group.timer)
    group.timer = null
    group.toldAt = this.#clock.now()
    await this.#send(code, group.connections)
    for (const done of group.waiting) done()
    const { connections, waiting, polled, timer } = group
    if (connections.size + waiting.size + polled.size === 0 && !timer) this.#groups.delete(code)
  }

  async #send(code: string, connections: Iterable<Connection>): Promise<void> {
    const room = await this.#workshop.load(code)
    if (!room) {
      this.#workshop.live.forget(code)
      return leaveAll(connections, 'deleted')
    }
    await this.#workshop.live.restore(room.state)
    const { state } = room
    const parts = partsOf(room, this.#workshop.live.figures(state), this.#presence(code))
    const at = this.#clock.now()
    let areAllTold = true
    for (const connection of connections) {
      areAllTold = update(connection, parts, at) && areAllTold
      const { viewer, leave } = connection
      if (viewer.as === 'seat' && state.seats[viewer.seat]?.isKicked) leave('kicked')
    }
    if (!areAllTold) this.#soon(code)
  }

  #presence(code: string): Presence {
    const { connections, polled } = this.#groupOf(code)
    const seats = new Set<number>()
    for (const { viewer } of connections) if (viewer.as === 'seat') seats.add(viewer.seat)
    const since = this.#clock.now() - POLLED_MS
    for (const [seat, at] of polled) {
      if (at >= since) seats.add(seat)
      else polled.delete(seat)
    }
    const { aggregates } = this.#workshop
    aggregates.publish(code, [...seats])
    for (const seat of aggregates.seats(code)) seats.add(seat)
    return { seats: [...seats].toSorted((a, b) => a - b) }
  }

  #groupOf(code: string): Group {
    const known = this.#groups.get(code)
    if (known) return known
    const group: Group = {
      connections: new Set(),
      waiting: new Set(),
      polled: new Map(),
      timer: null,
      toldAt: 0,
      turn: '',
    }
    this.#groups.set(code, group)
    return group
  }
}

/** A seat is open in one page, the newest; the facilitator may have some. */
function letOldestGo(connections: Set<Connection>, viewer: Viewer): void {
  const same = [...connections].filter((each) => isSame(each.viewer, viewer))
  const most = viewer.as === 'seat' ? MOST_OF_SEAT : MOST_OF_HOST
  if (same.length < most) return
  const [oldest] = same
  if (!oldest) return
  connections.delete(oldest)
  oldest.leave('elsewhere')
}

function isSame(one: Viewer, other: Viewer): boolean {
  if (one.as === 'seat' && other.as === 'seat') return one.seat === other.seat
  return one.as === other.as
}

function leaveAll(connections: Iterable<Connection>, reason: GoneReason): void {
  for (const { leave } of connections) leave(reason)
}
