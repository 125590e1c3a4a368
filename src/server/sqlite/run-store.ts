// Commits and runs in SQLite.
import type { RunVerdict } from '../../room/index.ts'
import { Lately } from '../lately.ts'
import type { Place, Progress, RunStore, StoredRun } from '../seams.ts'
import type { Batch } from './batch.ts'
import type { Connection } from './database.ts'

const MOST_KNOWN = 2_000 // seats that play; of others it is read again

type RunRow = {
  readonly round: number
  readonly seat: number
  readonly code: string
  readonly verdict: string
}

export class SqliteRunStore implements RunStore {
  readonly #batch: Batch
  readonly #statements: ReturnType<typeof prepare>
  readonly #known = new Lately<Progress>(MOST_KNOWN) // by place

  constructor(database: Connection, batch: Batch) {
    this.#batch = batch
    this.#statements = prepare(database)
    batch.onRollback(() => this.#known.clear())
  }

  async commit<R extends string>(
    place: Place,
    change: (before: Progress | null) => Progress | R,
  ): Promise<Progress | R> {
    return this.#batch.run(() => {
      const before = this.#progress(place)
      const after = change(before)
      if (typeof after === 'string' || after === before) return after
      const { code, round, seat } = place
      this.#statements.commit.run(code, round, seat, JSON.stringify(after))
      return this.#known.keep(keyOf(place), after)
    })
  }

  async progress(place: Place): Promise<Progress | null> {
    return this.#progress(place)
  }

  async progressOf(code: string, round: number): Promise<ReadonlyMap<number, Progress>> {
    const rows = this.#statements.progressOf.all(code, round) as { seat: number; facts: string }[]
    return new Map(rows.map(({ seat, facts }) => [seat, JSON.parse(facts) as Progress]))
  }

  async put(run: StoredRun): Promise<StoredRun> {
    return this.#batch.run(() => {
      const { code, round, seat, text, verdict } = run
      const before = this.#get(code, verdict.run)
      if (before) return before
      this.#statements.put.run(code, verdict.run, round, seat, text, JSON.stringify(verdict))
      this.#known.delete(keyOf(run))
      return run
    })
  }

  async get(code: string, run: string): Promise<StoredRun | null> {
    return this.#get(code, run)
  }

  async list(code: string): Promise<readonly StoredRun[]> {
    return (this.#statements.runs.all(code) as RunRow[]).map((row) => readRun(code, row))
  }

  #progress(place: Place): Progress | null {
    const kept = this.#known.get(keyOf(place))
    if (kept) return kept
    const { code, round, seat } = place
    const row = this.#statements.progress.get(code, round, seat) as { facts: string } | undefined
    return row ? (JSON.parse(row.facts) as Progress) : null
  }

  #get(code: string, run: string): StoredRun | null {
    const row = this.#statements.run.get(code, run) as RunRow | undefined
    return row ? readRun(code, row) : null
  }
}

function prepare(database: Connection) {
  const columns = 'select round, seat, code, verdict from runs'
  return {
    progress: database.prepare(
      'select facts from progress where room = ? and round = ? and seat = ?',
    ),
    progressOf: database.prepare('select seat, facts from progress where room = ? and round = ?'),
    commit: database.prepare(
      `insert into progress (room, round, seat, facts) values (?, ?, ?, ?)
       on conflict (room, round, seat) do update set facts = excluded.facts`,
    ),
    put: database.prepare(
      'insert into runs (room, id, round, seat, code, verdict) values (?, ?, ?, ?, ?, ?)',
    ),
    run: database.prepare(`${columns} where room = ? and id = ?`),
    runs: database.prepare(`${columns} where room = ? order by number`),
  }
}

function keyOf({ code, round, seat }: Place): string {
  return `${code} ${round} ${seat}`
}

function readRun(code: string, { round, seat, code: text, verdict }: RunRow): StoredRun {
  return { code, round, seat, text, verdict: JSON.parse(verdict) as RunVerdict }
}
