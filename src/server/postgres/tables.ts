// The tables in PostgreSQL, brought up to this version by whichever node starts first.
import type { PoolClient } from 'pg'
import { UsageError } from '../usage-error.ts'
import type { Database } from './database.ts'

/** From one version of the tables to the next; what is here is never changed. */
const migrations: readonly string[] = [
  `create table cafe_await.rooms (
     code text primary key,
     opened_at bigint not null,
     touched_at bigint not null,
     seq integer not null
   );
   create index rooms_touched on cafe_await.rooms (touched_at);
   create table cafe_await.log (
     room text not null references cafe_await.rooms on delete cascade,
     seq integer not null,
     command text not null,
     at bigint not null,
     events text not null,
     primary key (room, seq),
     unique (room, command)
   );
   create table cafe_await.progress (
     room text not null references cafe_await.rooms on delete cascade,
     round integer not null,
     seat integer not null,
     revision integer not null,
     changed_at bigint not null,
     facts text not null,
     primary key (room, round, seat)
   );
   create table cafe_await.runs (
     number bigint generated always as identity primary key,
     room text not null references cafe_await.rooms on delete cascade,
     id text not null,
     round integer not null,
     seat integer not null,
     code text not null,
     verdict text not null,
     unique (room, id)
   );`,
  `create table cafe_await.board_tickets (
     id text primary key,
     player text not null,
     day text not null,
     mode text not null,
     at bigint not null,
     unique (player, day, mode)
   );
   create table cafe_await.board_runs (
     day text not null,
     player text not null,
     mode text not null,
     id text not null,
     score double precision not null,
     at bigint not null,
     code text not null,
     primary key (day, player, mode),
     unique (day, id)
   );
   create table cafe_await.board_players (
     day text collate "C" not null,
     player text collate "C" not null,
     name text not null,
     points double precision not null,
     at bigint not null,
     primary key (day, player)
   );
   create index board_order on cafe_await.board_players (day, points desc, at, player);`,
]

/** Of the lock that one node at a time holds while it looks at the version; any number that others do not use. */
const LOCK = 0x0ca_fea_37

/** The moment by the clock of the database, ms. */
export const MOMENT = '(extract(epoch from clock_timestamp()) * 1000)::bigint'

/** All or nothing. Throws UsageError where a newer program has been here. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const from = await versionIn(client)
    if (from > migrations.length) {
      throw new UsageError(`${database.name} was written by a newer version of this program.`)
    }
    if (from === migrations.length) return
    for (const tables of migrations.slice(from)) await client.query(tables)
    await client.query('update cafe_await.version set number = $1', [migrations.length])
  })
}

async function versionIn(client: PoolClient): Promise<number> {
  const found = await client.query<{ is: string | null }>(
    `select to_regclass('cafe_await.version')::text as is`,
  )
  if (found.rows[0]?.is == null) {
    await client.query(`create schema if not exists cafe_await;
      create table cafe_await.version (number integer not null);
      insert into cafe_await.version values (0)`)
  }
  const { rows } = await client.query<{ number: number }>('select number from cafe_await.version')
  return rows[0]?.number ?? 0
}
