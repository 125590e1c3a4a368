// The board of a day's shift in SQLite.
import type { Mode } from '../../sim/index.ts'
import type { BoardRow } from '../../wire/index.ts'
import { readBoardRow } from '../board/row.ts'
import type { FoundRow } from '../board/row.ts'
import type { BoardEntry, BoardStore, BoardTicket, Entered, NameOf } from '../board/store.ts'
import type { Batch } from './batch.ts'
import type { Connection } from './database.ts'

export class SqliteBoardStore implements BoardStore {
  readonly #batch: Batch
  readonly #statements: ReturnType<typeof prepare>

  constructor(database: Connection, batch: Batch) {
    this.#batch = batch
    this.#statements = prepare(database)
  }

  async issue({ id, player, day, mode, at }: BoardTicket): Promise<void> {
    await this.#batch.run(() => void this.#statements.issue.run(id, player, day, mode, at))
  }

  async ticket(id: string): Promise<BoardTicket | null> {
    const found = this.#statements.ticket.get(id) as BoardTicket | undefined
    if (!found) return null
    const { player, day, mode, at } = found // and no more: the driver adds to what it finds
    return { id, player, day, mode, at }
  }

  async enter(entry: BoardEntry, nameOf: NameOf, most: number): Promise<Entered> {
    return this.#batch.run(() => {
      const fault = this.#faultOf(entry, most)
      if (fault) return { ok: false, fault }
      const { id, player, day, mode, score, at, text } = entry
      this.#statements.enter.run(day, player, mode, id, score, at, text)
      const others = this.#statements.others.all(day, player) as { name: string }[]
      const name = nameOf(others.map((other) => other.name))
      this.#statements.name.run({ day, player, name })
      return { ok: true }
    })
  }

  async entryOf(player: string, day: string, mode: Mode): Promise<BoardEntry | null> {
    const found = this.#statements.entry.get(day, player, mode) as BoardEntry | undefined
    if (!found) return null
    const { id, score, at, text } = found
    return { id, player, day, mode, score, at, text }
  }

  async text(day: string, id: string): Promise<string | null> {
    const found = this.#statements.text.get(day, id) as { text: string } | undefined
    return found?.text ?? null
  }

  async rows(day: string, after: number, count: number): Promise<readonly BoardRow[]> {
    return (this.#statements.rows.all(day, count, after) as FoundRow[]).map(readBoardRow)
  }

  async rowOf(day: string, player: string): Promise<BoardRow | null> {
    return this.#row(day, player)
  }

  async count(day: string): Promise<number> {
    return (this.#statements.count.get(day) as { count: number }).count
  }

  async forget(player: string): Promise<void> {
    await this.#batch.run(() => {
      for (const forget of this.#statements.forget) forget.run(player)
    })
  }

  async sweep(day: string, at: number): Promise<void> {
    await this.#batch.run(() => {
      for (const sweep of this.#statements.sweep) sweep.run(day)
      this.#statements.sweepTickets.run(at)
    })
  }

  #faultOf({ id, player, day }: BoardEntry, most: number): 'copied' | 'full' | null {
    const owner = this.#statements.owner.get(day, id) as { player: string } | undefined
    if (owner && owner.player !== player) return 'copied'
    const { count } = this.#statements.count.get(day) as { count: number }
    return count >= most && !this.#row(day, player) ? 'full' : null
  }

  #row(day: string, player: string): BoardRow | null {
    const found = this.#statements.row.get(day, player) as FoundRow | undefined
    return found ? readBoardRow(found) : null
  }
}

function prepare(database: Connection) {
  return {
    issue: database.prepare(
      'insert or replace into board_tickets (id, player, day, mode, at) values (?, ?, ?, ?, ?)',
    ),
    ticket: database.prepare('select id, player, day, mode, at from board_tickets where id = ?'),
    enter: database.prepare(
      `insert into board_runs (day, player, mode, id, score, at, code) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (day, player, mode) do update set id = excluded.id, score = excluded.score,
         at = excluded.at, code = excluded.code where excluded.score > score`,
    ),
    name: database.prepare(
      `insert into board_players (day, player, name, points, at)
       select @day, @player, @name, sum(score), max(at) from board_runs
         where day = @day and player = @player
       on conflict (day, player) do update set name = excluded.name, points = excluded.points,
         at = excluded.at`,
    ),
    others: database.prepare('select name from board_players where day = ? and player <> ?'),
    owner: database.prepare('select player from board_runs where day = ? and id = ?'),
    entry: database.prepare(
      `select id, player, day, mode, score, at, code as text from board_runs
         where day = ? and player = ? and mode = ?`,
    ),
    text: database.prepare('select code as text from board_runs where day = ? and id = ?'),
    rows: database.prepare(`${ROWS} order by own.points desc, own.at, own.player limit ? offset ?`),
    row: database.prepare(`${ROWS} and own.player = ?`),
    count: database.prepare('select count(*) as count from board_players where day = ?'),
    forget: ['tickets', 'runs', 'players'].map((table) =>
      database.prepare(`delete from board_${table} where player = ?`),
    ),
    sweep: ['runs', 'players'].map((table) =>
      database.prepare(`delete from board_${table} where day < ?`),
    ),
    sweepTickets: database.prepare('delete from board_tickets where at < ?'),
  }
}

const ROWS = `select own.name, own.points,
    (select count(*) + 1 from board_players better
       where better.day = own.day and better.points > own.points) as place,
    blocking.id as blockingRun, blocking.score as blockingScore,
    async.id as asyncRun, async.score as asyncScore
  from board_players own
  left join board_runs blocking
    on blocking.day = own.day and blocking.player = own.player and blocking.mode = 'blocking'
  left join board_runs async
    on async.day = own.day and async.player = own.player and async.mode = 'async'
  where own.day = ?`
