// One SQLite file: opened by one process at a time, and brought up to this version of its tables.
import Database from 'libsql'
import { UsageError } from '../usage-error.ts'

export type Connection = InstanceType<typeof Database>

/** From one version of the tables to the next; what is here is never changed. */
const migrations: readonly string[] = [
  `create table rooms (
     code text primary key,
     opened_at integer not null,
     touched_at integer not null
   ) without rowid;
   create table log (
     room text not null,
     seq integer not null,
     command text not null,
     at integer not null,
     events text not null,
     primary key (room, seq),
     unique (room, command)
   ) without rowid;
   create table progress (
     room text not null,
     round integer not null,
     seat integer not null,
     facts text not null,
     primary key (room, round, seat)
   ) without rowid;
   create table runs (
     number integer primary key,
     room text not null,
     id text not null,
     round integer not null,
     seat integer not null,
     code text not null,
     verdict text not null,
     unique (room, id)
   );`,
  `create table board_tickets (
     id text primary key,
     player text not null,
     day text not null,
     mode text not null,
     at integer not null,
     unique (player, day, mode)
   ) without rowid;
   create table board_runs (
     day text not null,
     player text not null,
     mode text not null,
     id text not null,
     score real not null,
     at integer not null,
     code text not null,
     primary key (day, player, mode),
     unique (day, id)
   ) without rowid;
   create table board_players (
     day text not null,
     player text not null,
     name text not null,
     points real not null,
     at integer not null,
     primary key (day, player)
   ) without rowid;
   create index board_order on board_players (day, points desc, at, player);`,
]

const BUSY_MS = 2_000

/** Open the file, make it if need be. Throws UsageError where that cannot be. */
export function openDatabase(path: string): Connection {
  const database = connect(path)
  try {
    const version = versionOf(database, path)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL') // what was acknowledged is there after a power cut, too
    migrate(database, path, version)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Keep others from using the same data, until the process ends however it ends: the operating system
 * lets go of the lock, so that no stale file can be in the way.
 */
export function lockData(path: string): Connection {
  const lock = connect(`${path}.lock`)
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    throw new UsageError(`${path} is in use by another process.`, { cause: error })
  }
  return lock
}

/** Write a copy of the data to a new file, also while a server works with it. */
export function backUp(path: string, target: string): void {
  const database = connect(path)
  try {
    database.prepare('vacuum into ?').run(target)
  } catch (error) {
    throw new UsageError(`The copy ${target} cannot be written: ${textOf(error)}`, { cause: error })
  } finally {
    database.close()
  }
}

function connect(path: string): Connection {
  try {
    return new Database(path, { timeout: BUSY_MS })
  } catch (error) {
    throw new UsageError(`${path} cannot be opened or written.`, { cause: error })
  }
}

function migrate(database: Connection, path: string, from: number): void {
  if (from > migrations.length) {
    throw new UsageError(`${path} was written by a newer version of this program.`)
  }
  if (from === migrations.length) return
  if (from > 0) database.prepare('vacuum into ?').run(`${path}.version-${from}`)
  for (const [index, tables] of migrations.entries()) {
    if (index < from) continue
    database.exec(`begin; ${tables} pragma user_version = ${index + 1}; commit;`)
  }
}

function versionOf(database: Connection, path: string): number {
  try {
    const row = database.prepare('pragma user_version').get() as { user_version: number }
    return row.user_version
  } catch (error) {
    throw new UsageError(`${path} is no data file of the workshop.`, { cause: error })
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
