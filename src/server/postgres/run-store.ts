// Commits and runs in PostgreSQL. A commit replaces what it was made from, or is made again from what another
// node has written meanwhile.
import type { RunVerdict } from '../../room/index.ts'
import type { Place, Progress, RunStore, StoredRun } from '../seams.ts'
import type { Database } from './database.ts'
import { MOMENT } from './tables.ts'

type RunRow = {
  readonly round: number
  readonly seat: number
  readonly code: string
  readonly verdict: string
}
type ProgressRow = { readonly seat: number; readonly revision: number; readonly facts: string }

const RUNS = 'select round, seat, code, verdict from cafe_await.runs'
const OF_PLACE = 'where room = $1 and round = $2 and seat = $3'
const COMMIT = `insert into cafe_await.progress as p (room, round, seat, facts, revision, changed_at)
  values ($1, $2, $3, $4, 1, ${MOMENT})
  on conflict (room, round, seat) do update
  set facts = excluded.facts, revision = p.revision + 1, changed_at = excluded.changed_at
  where p.revision = $5`

export class PostgresRunStore implements RunStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async commit<R extends string>(
    { code, round, seat }: Place,
    change: (before: Progress | null) => Progress | R,
  ): Promise<Progress | R> {
    for (;;) {
      const row = await this.#progress(code, round, seat)
      const before = row && progressIn(row)
      const after = change(before)
      if (typeof after === 'string' || after === before) return after
      const values = [code, round, seat, JSON.stringify(after), row?.revision ?? 0]
      const written = await this.#database.query(COMMIT, values)
      if (written.rowCount === 1) return after
    }
  }

  async progress({ code, round, seat }: Place): Promise<Progress | null> {
    const row = await this.#progress(code, round, seat)
    return row && progressIn(row)
  }

  async progressOf(code: string, round: number, since = 0): Promise<ReadonlyMap<number, Progress>> {
    const { rows } = await this.#database.query<ProgressRow>(
      `select seat, revision, facts from cafe_await.progress
       where room = $1 and round = $2 and changed_at >= $3`,
      [code, round, since],
    )
    return new Map(rows.map((row) => [row.seat, progressIn(row)]))
  }

  async put(run: StoredRun): Promise<StoredRun> {
    const { code, round, seat, text, verdict } = run
    await this.#database.query(
      `insert into cafe_await.runs (room, id, round, seat, code, verdict)
       values ($1, $2, $3, $4, $5, $6) on conflict (room, id) do nothing`,
      [code, verdict.run, round, seat, JSON.stringify(text), JSON.stringify(verdict)],
    )
    return (await this.get(code, verdict.run)) ?? run
  }

  async get(code: string, run: string): Promise<StoredRun | null> {
    const text = `${RUNS} where room = $1 and id = $2`
    const [row] = (await this.#database.query<RunRow>(text, [code, run])).rows
    return row ? readRun(code, row) : null
  }

  async list(code: string): Promise<readonly StoredRun[]> {
    const { rows } = await this.#database.query<RunRow>(`${RUNS} where room = $1 order by number`, [
      code,
    ])
    return rows.map((row) => readRun(code, row))
  }

  async #progress(code: string, round: number, seat: number): Promise<ProgressRow | null> {
    const text = `select seat, revision, facts from cafe_await.progress ${OF_PLACE}`
    return (await this.#database.query<ProgressRow>(text, [code, round, seat])).rows[0] ?? null
  }
}

function progressIn({ facts }: ProgressRow): Progress {
  return JSON.parse(facts) as Progress
}

/** What was handed in is kept as JSON: it may have letters in it that a text of PostgreSQL must not have. */
function readRun(code: string, row: RunRow): StoredRun {
  const { round, seat } = row
  const text = JSON.parse(row.code) as string
  return { code, round, seat, text, verdict: JSON.parse(row.verdict) as RunVerdict }
}
