// The log of every room in SQLite, folded as far as it is known and kept in memory.
import type { Happened, RoomEvent } from '../../room/index.ts'
import { codeOf, fold, FoldedRooms } from '../folded.ts'
import type { Decide, LoadedRoom, LogRow, RoomLog, Transacted } from '../seams.ts'
import type { Batch } from './batch.ts'
import type { Connection } from './database.ts'

const OPENING = 'open' // the command of the first row

type Row = { readonly seq: number; readonly at: number; readonly events: string }

export class SqliteRoomLog implements RoomLog {
  readonly #batch: Batch
  readonly #statements: ReturnType<typeof prepare>
  readonly #folded = new FoldedRooms()
  readonly #listeners = new Set<(code: string) => void>()

  constructor(database: Connection, batch: Batch) {
    this.#batch = batch
    this.#statements = prepare(database)
    batch.onRollback(() => this.#folded.clear())
  }

  async create(opened: Happened): Promise<boolean> {
    const code = codeOf(opened)
    return this.#batch.run(() => {
      if (this.#load(code)) return false
      this.#statements.open.run(code, opened.at, opened.at)
      this.#append(code, OPENING, null, opened)
      return true
    })
  }

  async load(code: string): Promise<LoadedRoom | null> {
    return this.#load(code)
  }

  async transact(code: string, id: string, decide: Decide): Promise<Transacted> {
    let seq = 0
    const done = await this.#batch.run(() => {
      seq = this.#load(code)?.seq ?? 0
      return this.#transact(code, id, decide)
    })
    if (done.ok && done.room.seq > seq) this.#tell(code)
    return done
  }

  async rows(code: string, after: number): Promise<readonly LogRow[]> {
    return this.#rows(code, after)
  }

  async codesSince(at: number): Promise<readonly string[]> {
    return (this.#statements.since.all(at) as { code: string }[]).map(({ code }) => code)
  }

  async codesBefore(at: number): Promise<readonly string[]> {
    return (this.#statements.before.all(at) as { code: string }[]).map(({ code }) => code)
  }

  watch(listener: (code: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async remove(code: string): Promise<void> {
    await this.#batch.run(() => {
      for (const statement of this.#statements.remove) statement.run(code)
      this.#folded.delete(code)
    })
    this.#tell(code)
  }

  #transact(code: string, id: string, decide: Decide): Transacted {
    const before = this.#load(code)
    if (!before) return { ok: false, refusal: 'noSuchRoom' }
    if (this.#statements.find.get(code, id) !== undefined) return { ok: true, room: before }
    const { at, decision } = decide(before, null)
    if (!decision.ok) return decision
    if (decision.events.length === 0) return { ok: true, room: before }
    const room = this.#append(code, id, before, { at, events: decision.events })
    this.#statements.touch.run(at, code)
    return { ok: true, room }
  }

  #append(code: string, id: string, before: LoadedRoom | null, happened: Happened): LoadedRoom {
    const row = { ...happened, seq: (before?.seq ?? 0) + 1 }
    this.#statements.append.run(code, row.seq, id, row.at, JSON.stringify(row.events))
    const room = fold(before, [row])
    if (!room) throw new RangeError('A room that was written to must be there.')
    return this.#folded.keep(code, room)
  }

  #load(code: string): LoadedRoom | null {
    const known = this.#folded.get(code)
    if (known) return known
    const room = fold(null, this.#rows(code, 0))
    return room && this.#folded.keep(code, room)
  }

  #rows(code: string, after: number): readonly LogRow[] {
    return (this.#statements.rows.all(code, after) as Row[]).map(readRow)
  }

  #tell(code: string): void {
    for (const listener of this.#listeners) listener(code)
  }
}

function prepare(database: Connection) {
  return {
    open: database.prepare('insert into rooms (code, opened_at, touched_at) values (?, ?, ?)'),
    touch: database.prepare('update rooms set touched_at = ? where code = ?'),
    since: database.prepare('select code from rooms where touched_at >= ? order by code'),
    before: database.prepare('select code from rooms where touched_at < ? order by code'),
    rows: database.prepare(
      'select seq, at, events from log where room = ? and seq > ? order by seq',
    ),
    find: database.prepare('select seq from log where room = ? and command = ?'),
    append: database.prepare(
      'insert into log (room, seq, command, at, events) values (?, ?, ?, ?, ?)',
    ),
    remove: [
      database.prepare('delete from rooms where code = ?'),
      database.prepare('delete from log where room = ?'),
      database.prepare('delete from progress where room = ?'),
      database.prepare('delete from runs where room = ?'),
    ],
  }
}

function readRow({ seq, at, events }: Row): LogRow {
  return { seq, at, events: JSON.parse(events) as readonly RoomEvent[] }
}
