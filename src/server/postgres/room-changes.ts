// Who wants to know which rooms have changed, here or at another node. Notices are quick and may be lost;
// a look at the table every two seconds finds what they missed.
import type { Database } from './database.ts'
import type { Notices } from './notices.ts'

const CHANNEL = 'cafe_await_rooms'
const POLL_MS = 2_000
const OVERLAP_MS = 10_000 // transactions that were stamped before the last look and committed after it
const MOST_TOLD = 300
const REMOVED = 0

type Touched = { readonly code: string; readonly seq: number; readonly touched_at: string }

export class RoomChanges {
  readonly #database: Database
  readonly #notices: Notices
  readonly #now: () => number
  readonly #told = new Map<string, number>() // how far the room was when listeners heard of it last
  readonly #listeners = new Set<(code: string) => void>()
  #timer: NodeJS.Timeout | null = null
  #since: number | null = null

  constructor(database: Database, notices: Notices, now: () => number) {
    this.#database = database
    this.#notices = notices
    this.#now = now
    notices.on(CHANNEL, (payload) => {
      const [code = '', seq = ''] = payload.split(':')
      this.#hear(code, Number(seq))
    })
  }

  start(): void {
    this.#since = this.#now()
    this.#timer = setTimeout(() => void this.#poll(), POLL_MS)
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  watch(listener: (code: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** This node has committed a change, up to that row of the log. */
  tell(code: string, seq: number): void {
    this.#notices.send(CHANNEL, code, `${code}:${seq}`)
    this.#hear(code, seq)
  }

  /** This node has removed the room. */
  tellRemoved(code: string): void {
    this.tell(code, REMOVED)
  }

  #hear(code: string, seq: number): void {
    const told = this.#told.get(code)
    if (seq === REMOVED) this.#told.delete(code)
    else if (told !== undefined && seq <= told) return
    else this.#keep(code, seq)
    for (const listener of this.#listeners) listener(code)
  }

  #keep(code: string, seq: number): void {
    this.#told.delete(code) // so that it is the last
    this.#told.set(code, seq)
    const [oldest] = this.#told.keys()
    if (this.#told.size > MOST_TOLD && oldest !== undefined) this.#told.delete(oldest)
  }

  async #poll(): Promise<void> {
    await this.#look().catch(() => {}) // from the same moment, the next time
    if (this.#timer) this.#timer = setTimeout(() => void this.#poll(), POLL_MS)
  }

  async #look(): Promise<void> {
    const at = this.#now()
    const known = [...this.#told.keys()]
    const { rows } = await this.#database.query<Touched>(
      `select code, seq from cafe_await.rooms where touched_at >= $1 or code = any($2)`,
      [(this.#since ?? at) - OVERLAP_MS, known],
    )
    this.#since = at
    for (const { code, seq } of rows) this.#hear(code, seq)
    const found = new Set(rows.map(({ code }) => code))
    for (const code of known) if (!found.has(code)) this.#hear(code, REMOVED)
  }
}
