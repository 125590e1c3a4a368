// Which seats are connected where: each node tells the others of its own, and forgets what it has not heard
// again for a while.
import { randomBytes } from 'node:crypto'
import type { Aggregates } from '../seams.ts'
import type { Notices } from './notices.ts'

const CHANNEL = 'cafe_await_seats'
const EVERY_MS = 10_000 // told again, though nothing has changed
const LEAST_GAP_MS = 1_000 // of a room
const KEPT_MS = 25_000

type Own = { seats: string; sentAt: number; timer: NodeJS.Timeout | null }
type Heard = { readonly seats: readonly number[]; readonly text: string; readonly at: number }

export class NotifiedAggregates implements Aggregates {
  readonly #notices: Notices
  readonly #node = randomBytes(6).toString('base64url')
  readonly #own = new Map<string, Own>()
  readonly #heard = new Map<string, Map<string, Heard>>() // by room and node
  readonly #listeners = new Set<(code: string) => void>()
  #timer: NodeJS.Timeout | null = null

  constructor(notices: Notices) {
    this.#notices = notices
    notices.on(CHANNEL, (payload) => this.#hear(payload))
  }

  start(): void {
    this.#timer = setInterval(() => this.#tellAgain(), EVERY_MS)
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
    for (const { timer } of this.#own.values()) if (timer) clearTimeout(timer)
  }

  publish(code: string, seats: readonly number[]): void {
    const text = textOf(seats)
    const own = this.#own.get(code) ?? { seats: '', sentAt: -Infinity, timer: null }
    if (own.seats === text) return
    this.#own.set(code, own)
    own.seats = text
    const waitMs = Math.max(0, own.sentAt + LEAST_GAP_MS - performance.now())
    own.timer ??= setTimeout(() => this.#tell(code, own), waitMs)
  }

  seats(code: string): readonly number[] {
    const since = performance.now() - KEPT_MS
    const nodes = [...(this.#heard.get(code)?.values() ?? [])]
    return nodes.flatMap(({ seats, at }) => (at >= since ? seats : []))
  }

  watch(listener: (code: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(code: string, own: Own): void {
    own.timer = null
    own.sentAt = performance.now()
    this.#notices.send(CHANNEL, code, `${this.#node}:${code}:${own.seats}`)
    if (own.seats === '') this.#own.delete(code)
  }

  #tellAgain(): void {
    for (const [code, own] of this.#own) if (!own.timer) this.#tell(code, own)
    const since = performance.now() - KEPT_MS
    for (const [code, nodes] of this.#heard) {
      for (const [node, { at }] of nodes) if (at < since) nodes.delete(node)
      if (nodes.size === 0) this.#heard.delete(code)
    }
  }

  #hear(payload: string): void {
    const [node = '', code = '', text = ''] = payload.split(':')
    if (node === this.#node) return
    const nodes = this.#heard.get(code) ?? new Map<string, Heard>()
    this.#heard.set(code, nodes)
    const isNews = nodes.get(node)?.text !== text
    nodes.set(node, { seats: seatsIn(text), text, at: performance.now() })
    if (isNews) for (const listener of this.#listeners) listener(code)
  }
}

/** A bit a seat: 1,200 of them are 200 letters. */
function textOf(seats: readonly number[]): string {
  const bytes = Buffer.alloc(Math.floor(Math.max(-1, ...seats) / 8) + 1)
  for (const seat of seats) {
    const at = Math.floor(seat / 8)
    bytes[at] = (bytes[at] ?? 0) | (1 << (seat % 8))
  }
  return bytes.toString('base64url')
}

function seatsIn(text: string): readonly number[] {
  return [...Buffer.from(text, 'base64url')].flatMap((byte, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (1 << bit)).map((bit) => at * 8 + bit),
  )
}
