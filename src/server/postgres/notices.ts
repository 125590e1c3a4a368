// What nodes tell each other by NOTIFY: short, in a bundle, never within a transaction that writes, for all
// that notify wait for one lock. A notice may get lost; whoever listens must find out without it too.
import { Client } from 'pg'
import type { Database } from './database.ts'

export type Channel = 'cafe_await_rooms' | 'cafe_await_seats'

const CHANNELS: readonly Channel[] = ['cafe_await_rooms', 'cafe_await_seats']
const GAP_MS = 100 // from one bundle to the next
const BEAT_MS = 10_000 // or a connection that died silently would not be missed
const AGAIN_MS = 500

type Hear = (payload: string) => void

export class Notices {
  readonly #database: Database
  readonly #listeners: [Channel, Hear][] = []
  readonly #waiting = new Map<string, readonly [Channel, string]>()
  #client: Client | null = null
  #timer: NodeJS.Timeout | null = null
  #sentAt = -Infinity
  #isClosed = false

  constructor(database: Database) {
    this.#database = database
  }

  /** Listen from now on; the connection is made anew whenever it is lost. */
  start(): void {
    void this.#keepListening()
  }

  on(channel: Channel, hear: Hear): void {
    this.#listeners.push([channel, hear])
  }

  /** Of what is sent under the same key, only the newest goes out. */
  send(channel: Channel, key: string, payload: string): void {
    this.#waiting.set(`${channel} ${key}`, [channel, payload])
    const waitMs = Math.max(0, this.#sentAt + GAP_MS - performance.now())
    this.#timer ??= setTimeout(() => void this.#flush(), waitMs)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#client?.end().catch(() => {})
  }

  async #flush(): Promise<void> {
    this.#timer = null
    this.#sentAt = performance.now()
    const all = [...this.#waiting.values()]
    this.#waiting.clear()
    const text =
      'select pg_notify(channel, payload) from unnest($1::text[], $2::text[]) as t (channel, payload)'
    const columns = [all.map(([channel]) => channel), all.map(([, payload]) => payload)]
    await this.#database.query(text, columns).catch(() => {}) // it is lost, then
  }

  async #keepListening(): Promise<void> {
    while (!this.#isClosed) {
      await this.#listen().catch(() => {})
      if (!this.#isClosed) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
  }

  /** Resolves or rejects when the connection is no more. */
  async #listen(): Promise<void> {
    const client = new Client(this.#database.config)
    this.#client = client
    const ended = new Promise<void>((resolve) => {
      client.on('end', resolve)
      client.on('error', () => resolve())
    })
    client.on('notification', ({ channel, payload = '' }) => {
      for (const [on, hear] of this.#listeners) if (on === channel) hear(payload)
    })
    try {
      await client.connect()
      await client.query(CHANNELS.map((channel) => `listen ${channel}`).join(';'))
      const timer = setInterval(() => void this.#beat(client), BEAT_MS)
      await ended
      clearInterval(timer)
    } finally {
      await client.end().catch(() => {})
    }
  }

  async #beat(client: Client): Promise<void> {
    await client.query('select 1').catch(async () => client.end())
  }
}
