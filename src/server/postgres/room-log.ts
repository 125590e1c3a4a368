// The log of every room in PostgreSQL. Whoever holds the lock on a room's row decides what happens in it; no
// node owns a room, so that any of them can serve any phone.
import type { PoolClient } from 'pg'
import type { Happened, RoomEvent } from '../../room/index.ts'
import { codeOf, fold, FoldedRooms } from '../folded.ts'
import type { Decide, LoadedRoom, LogRow, RoomLog, Transacted } from '../seams.ts'
import type { Database } from './database.ts'
import { decideAll, settle } from './decisions.ts'
import type { Decided, Job, NewRow } from './decisions.ts'
import type { RoomChanges } from './room-changes.ts'
import { SharedReads } from './shared-reads.ts'
import { MOMENT } from './tables.ts'

type Row = { readonly seq: number; readonly at: string; readonly events: string }
type News = { readonly last: number } & (Row | { readonly seq: null })
type Locked = { readonly seq: number; readonly stamp: string }

export class PostgresRoomLog implements RoomLog {
  readonly #database: Database
  readonly #changes: RoomChanges
  readonly #folded = new FoldedRooms()
  readonly #reads = new SharedReads<LoadedRoom | null>()
  readonly #inboxes = new Map<string, Job[]>() // of rooms that are being written to

  constructor(database: Database, changes: RoomChanges) {
    this.#database = database
    this.#changes = changes
  }

  async create(opened: Happened): Promise<boolean> {
    const made = await this.#database.query(
      `with opened as (
         insert into cafe_await.rooms (code, opened_at, touched_at, seq) values ($1, $2, $2, 1)
         on conflict do nothing returning code)
       insert into cafe_await.log (room, seq, command, at, events)
       select code, 1, 'open', $2, $3 from opened`,
      [codeOf(opened), opened.at, JSON.stringify(opened.events)],
    )
    return made.rowCount === 1
  }

  async load(code: string): Promise<LoadedRoom | null> {
    return this.#reads.read(code, async () => this.#read(code))
  }

  /** What comes while a room is written to is written next, in one transaction. */
  async transact(code: string, id: string, decide: Decide): Promise<Transacted> {
    return new Promise((resolve, reject) => {
      const job = { id, decide, resolve, reject }
      const inbox = this.#inboxes.get(code)
      if (inbox) return void inbox.push(job)
      this.#inboxes.set(code, [job])
      return void this.#drain(code)
    })
  }

  async rows(code: string, after: number): Promise<readonly LogRow[]> {
    const { rows } = await this.#database.query<Row>(SINCE, [code, after])
    return rows.map(readRow)
  }

  async codesSince(at: number): Promise<readonly string[]> {
    return this.#codes('touched_at >= $1', at)
  }

  async codesBefore(at: number): Promise<readonly string[]> {
    return this.#codes('touched_at < $1', at)
  }

  watch(listener: (code: string) => void): () => void {
    return this.#changes.watch(listener)
  }

  async remove(code: string): Promise<void> {
    await this.#database.query('delete from cafe_await.rooms where code = $1', [code])
    this.#folded.delete(code)
    this.#changes.tellRemoved(code)
  }

  async #codes(which: string, at: number): Promise<readonly string[]> {
    const text = `select code from cafe_await.rooms where ${which} order by code`
    return (await this.#database.query<{ code: string }>(text, [at])).rows.map(({ code }) => code)
  }

  async #read(code: string): Promise<LoadedRoom | null> {
    const known = this.#folded.get(code)
    const { rows } = await this.#database.query<News>(
      `select r.seq as last, l.seq, l.at, l.events from cafe_await.rooms r
       left join cafe_await.log l on l.room = r.code and l.seq > $2
       where r.code = $1 order by l.seq`,
      [code, known?.seq ?? 0],
    )
    const last = rows[0]?.last
    if (last === undefined || last < (known?.seq ?? 0)) this.#folded.delete(code)
    if (last === undefined) return null
    if (last < (known?.seq ?? 0)) return this.#read(code) // another room, with the code of one removed
    return this.#keep(code, fold(known, rows.filter(hasRow).map(readRow)))
  }

  /** Unless this node knows more by now. */
  #keep(code: string, room: LoadedRoom | null): LoadedRoom | null {
    const known = this.#folded.get(code)
    if (!room || (known && known.seq >= room.seq)) return known
    return this.#folded.keep(code, room)
  }

  async #drain(code: string): Promise<void> {
    for (let jobs = this.#take(code); jobs.length > 0; jobs = this.#take(code)) {
      try {
        const decided = await this.#database.transaction(async (client) =>
          this.#write(client, code, jobs),
        )
        if (decided) this.#committed(code, decided)
        settle(jobs, decided?.outcomes ?? jobs.map(() => noSuchRoom))
      } catch (error) {
        for (const { reject } of jobs) reject(error)
      }
    }
  }

  #take(code: string): Job[] {
    const jobs = this.#inboxes.get(code) ?? []
    if (jobs.length > 0) this.#inboxes.set(code, [])
    else this.#inboxes.delete(code)
    return jobs
  }

  /** Null where there is no such room. */
  async #write(client: PoolClient, code: string, jobs: readonly Job[]): Promise<Decided | null> {
    const { rows } = await client.query<Locked>(LOCK, [code])
    const [locked] = rows
    if (!locked) return null
    const known = this.#folded.get(code)
    const isKnown = known !== null && known.seq <= locked.seq
    const news = await client.query<Row>(SINCE, [code, isKnown ? known.seq : 0])
    const room = fold(isKnown ? known : null, news.rows.map(readRow))
    if (!room) return null
    const ids = jobs.map(({ id }) => id)
    const found = await client.query<{ command: string }>(FIND, [code, ids])
    const has = new Set(found.rows.map(({ command }) => command))
    const decided = decideAll(room, jobs, has, Number(locked.stamp))
    if (decided.rows.length > 0) await append(client, code, decided.rows)
    return decided
  }

  #committed(code: string, { room, rows }: Decided): void {
    this.#keep(code, room)
    if (rows.length > 0) this.#changes.tell(code, room.seq)
  }
}

const noSuchRoom = { ok: true, done: { ok: false, refusal: 'noSuchRoom' } } as const

/** The moment never goes back within a room, whatever the clock does. */
const LOCK = `select seq, greatest(touched_at, ${MOMENT}) as stamp
  from cafe_await.rooms where code = $1 for no key update`
const SINCE = 'select seq, at, events from cafe_await.log where room = $1 and seq > $2 order by seq'
const FIND = 'select command from cafe_await.log where room = $1 and command = any($2)'
const APPEND = `with added as (
    insert into cafe_await.log (room, seq, command, at, events)
    select $1, * from unnest($2::integer[], $3::text[], $4::bigint[], $5::text[]))
  update cafe_await.rooms set seq = $6, touched_at = $7 where code = $1`

async function append(client: PoolClient, code: string, rows: readonly NewRow[]): Promise<void> {
  const last = rows.at(-1)
  await client.query(APPEND, [
    code,
    rows.map(({ seq }) => seq),
    rows.map(({ command }) => command),
    rows.map(({ at }) => at),
    rows.map(({ events }) => JSON.stringify(events)),
    last?.seq,
    last?.at,
  ])
}

function hasRow(news: News): news is News & Row {
  return news.seq !== null
}

function readRow({ seq, at, events }: Row): LogRow {
  return { seq, at: Number(at), events: JSON.parse(events) as readonly RoomEvent[] }
}
