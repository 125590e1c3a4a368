// The clock of the database, as this node knows it: all nodes that share the data agree on the moment.
import type { Clock } from '../seams.ts'
import type { Database } from './database.ts'
import { MOMENT } from './tables.ts'

const SAMPLES = 5 // of which the quickest counts
const EVERY_MS = 30_000

export class DatabaseClock implements Clock {
  readonly #database: Database
  #offset = Date.now() - performance.now()
  #last = 0
  #timer: NodeJS.Timeout | null = null

  constructor(database: Database) {
    this.#database = database
  }

  now(): number {
    this.#last = Math.max(this.#last, Math.round(performance.now() + this.#offset))
    return this.#last
  }

  /** Compare with the database, now and every half minute. */
  async start(): Promise<void> {
    await this.#measure()
    this.#timer = setInterval(() => void this.#measure().catch(() => {}), EVERY_MS)
    this.#timer.unref()
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
  }

  async #measure(): Promise<void> {
    let least = Infinity
    for (let sample = 0; sample < SAMPLES; sample++) {
      const sent = performance.now()
      const { rows } = await this.#database.query<{ at: string }>(`select ${MOMENT} as at`)
      const tookMs = performance.now() - sent
      if (tookMs >= least) continue
      least = tookMs
      this.#offset = Number(rows[0]?.at) - (sent + tookMs / 2)
    }
  }
}
