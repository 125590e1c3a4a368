// Statements and transactions in PostgreSQL. While the database is away, for it is started again or another
// takes its place, they wait and try again, so that phones see a slow answer and no failure.
import { Pool } from 'pg'
import type { ClientConfig, PoolClient, QueryResult, QueryResultRow } from 'pg'
import { isAway, nameOf } from './faults.ts'

const MOST_CONNECTIONS = 10
const CONNECT_MS = 5_000
const QUERY_MS = 10_000
const PATIENCE_MS = 6_000 // while the database is away
const GAP_MS = 200

/** A node that stalls while it holds a room has lost it after so long: others go on. */
const STALL_MS = 3_000

const BEGIN = `begin; set local statement_timeout = ${QUERY_MS};
  set local idle_in_transaction_session_timeout = ${STALL_MS}`

export class Database {
  readonly name: string // as it may be shown
  readonly config: ClientConfig
  readonly #pool: Pool
  #isClosed = false

  constructor(url: string) {
    this.name = nameOf(url)
    this.config = {
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: QUERY_MS,
      keepAlive: true,
      application_name: 'cafe-await',
    }
    this.#pool = new Pool({ ...this.config, max: MOST_CONNECTIONS })
    this.#pool.on('error', () => {}) // of a connection that is idle: it is replaced
    this.#pool.on('connect', (client) => void client.on('error', () => {})) // its query says so
  }

  /** Throws at once where it cannot be reached. */
  async check(): Promise<void> {
    await this.#using(async (client) => client.query('select 1'))
  }

  /** One statement, which must come to the same when it is carried out twice. */
  async query<R extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<QueryResult<R>> {
    return this.#patiently(async (client) => client.query<R>(text, [...values]))
  }

  /** All of it or nothing; it must come to the same when it is carried out twice. */
  async transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.#patiently(async (client) => {
      await client.query(BEGIN)
      const result = await work(client)
      await client.query('commit')
      return result
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#pool.end()
  }

  async #patiently<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const until = performance.now() + PATIENCE_MS
    for (;;) {
      try {
        return await this.#using(work)
      } catch (error) {
        if (!isAway(error) || this.#isClosed || performance.now() > until) throw error
        await new Promise((resolve) => setTimeout(resolve, GAP_MS * (0.5 + Math.random())))
      }
    }
  }

  /** A connection on which something failed is not used again: whatever it had begun is undone. */
  async #using<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect()
    let isSpoilt = true
    try {
      const result = await work(client)
      isSpoilt = false
      return result
    } finally {
      client.release(isSpoilt)
    }
  }
}
