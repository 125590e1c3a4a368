// The board of a day's shift in PostgreSQL. Whoever enters a run holds that day's lock: of two players who come
// at once on two nodes, each sees the name of the other, and none is one too many.
import type { PoolClient } from 'pg'
import type { Mode } from '../../sim/index.ts'
import type { BoardRow } from '../../wire/index.ts'
import { readBoardRow } from '../board/row.ts'
import type { FoundRow } from '../board/row.ts'
import type { BoardEntry, BoardStore, BoardTicket, Entered, NameOf } from '../board/store.ts'
import type { Database } from './database.ts'

/** As the driver reads it: a whole number of eight bytes may be more than a number can hold. */
type Found<T extends { readonly at: number }> = Omit<T, 'at'> & { readonly at: string }

export class PostgresBoardStore implements BoardStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async issue({ id, player, day, mode, at }: BoardTicket): Promise<void> {
    await this.#database.query(ISSUE, [id, player, day, mode, at])
  }

  async ticket(id: string): Promise<BoardTicket | null> {
    const found = await this.#first<Found<BoardTicket>>(TICKET, [id])
    return found && { ...found, at: Number(found.at) }
  }

  async enter(entry: BoardEntry, nameOf: NameOf, most: number): Promise<Entered> {
    const { id, player, day, mode, score, at, text } = entry
    return this.#database.transaction(async (client) => {
      await client.query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK, day])
      const fault = await faultOf(client, entry, most)
      if (fault) return { ok: false, fault }
      await client.query(ENTER, [day, player, mode, id, score, at, text])
      const others = await client.query<{ name: string }>(OTHERS, [day, player])
      const name = nameOf(others.rows.map((other) => other.name))
      await client.query(NAME, [day, player, name])
      return { ok: true }
    })
  }

  async entryOf(player: string, day: string, mode: Mode): Promise<BoardEntry | null> {
    const found = await this.#first<Found<BoardEntry>>(ENTRY, [day, player, mode])
    return found && { ...found, at: Number(found.at) }
  }

  async text(day: string, id: string): Promise<string | null> {
    const found = await this.#first<{ code: string }>(
      'select code from cafe_await.board_runs where day = $1 and id = $2',
      [day, id],
    )
    return found?.code ?? null
  }

  async rows(day: string, after: number, count: number): Promise<readonly BoardRow[]> {
    const { rows } = await this.#database.query<FoundRow>(
      `${ROWS} order by own.points desc, own.at, own.player limit $2 offset $3`,
      [day, count, after],
    )
    return rows.map(readBoardRow)
  }

  async rowOf(day: string, player: string): Promise<BoardRow | null> {
    const found = await this.#first<FoundRow>(`${ROWS} and own.player = $2`, [day, player])
    return found && readBoardRow(found)
  }

  async count(day: string): Promise<number> {
    return (await this.#first<{ count: number }>(COUNT, [day]))?.count ?? 0
  }

  async forget(player: string): Promise<void> {
    await this.#database.transaction(async (client) => {
      for (const table of ['tickets', 'runs', 'players']) {
        await client.query(`delete from cafe_await.board_${table} where player = $1`, [player])
      }
    })
  }

  async sweep(day: string, at: number): Promise<void> {
    await this.#database.transaction(async (client) => {
      for (const table of ['runs', 'players']) {
        await client.query(`delete from cafe_await.board_${table} where day < $1`, [day])
      }
      await client.query('delete from cafe_await.board_tickets where at < $1', [at])
    })
  }

  async #first<R extends object>(text: string, values: readonly unknown[]): Promise<R | null> {
    return (await this.#database.query<R>(text, values)).rows[0] ?? null
  }
}

async function faultOf(
  client: PoolClient,
  { id, player, day }: BoardEntry,
  most: number,
): Promise<'copied' | 'full' | null> {
  const { rows } = await client.query<Before>(BEFORE, [day, player, id])
  const [before] = rows
  if (before?.isCopied) return 'copied'
  return before && before.count >= most && !before.isThere ? 'full' : null
}

type Before = { readonly isCopied: boolean; readonly isThere: boolean; readonly count: number }

/** Of the locks that are held while a day is written to; any number that others do not use. */
const LOCK = 0x0b0a_4d00

const BEFORE = `select
    exists (select from cafe_await.board_runs where day = $1 and id = $3 and player <> $2)
      as "isCopied",
    exists (select from cafe_await.board_players where day = $1 and player = $2) as "isThere",
    (select count(*)::integer from cafe_await.board_players where day = $1) as count`
const ISSUE = `insert into cafe_await.board_tickets (id, player, day, mode, at)
  values ($1, $2, $3, $4, $5)
  on conflict (player, day, mode) do update set id = excluded.id, at = excluded.at`
const TICKET = 'select id, player, day, mode, at from cafe_await.board_tickets where id = $1'
const ENTER = `insert into cafe_await.board_runs as own (day, player, mode, id, score, at, code)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (day, player, mode) do update
  set id = excluded.id, score = excluded.score, at = excluded.at, code = excluded.code
  where excluded.score > own.score`
const OTHERS = 'select name from cafe_await.board_players where day = $1 and player <> $2'
const NAME = `insert into cafe_await.board_players (day, player, name, points, at)
  select $1, $2, $3, sum(score), max(at) from cafe_await.board_runs where day = $1 and player = $2
  on conflict (day, player) do update
  set name = excluded.name, points = excluded.points, at = excluded.at`
const ENTRY = `select id, player, day, mode, score, at, code as text from cafe_await.board_runs
  where day = $1 and player = $2 and mode = $3`
const COUNT = 'select count(*)::integer as count from cafe_await.board_players where day = $1'
const ROWS = `select own.name, own.points,
    (select count(*)::integer + 1 from cafe_await.board_players better
       where better.day = own.day and better.points > own.points) as place,
    blocking.id as "blockingRun", blocking.score as "blockingScore",
    async.id as "asyncRun", async.score as "asyncScore"
  from cafe_await.board_players own
  left join cafe_await.board_runs blocking
    on blocking.day = own.day and blocking.player = own.player and blocking.mode = 'blocking'
  left join cafe_await.board_runs async
    on async.day = own.day and async.player = own.player and async.mode = 'async'
  where own.day = $1`
