// A new database for a test, on the PostgreSQL that was started for all of them.
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

export type TestDatabase = {
  readonly url: string
  /** Statements, as its owner. */
  run(text: string): Promise<readonly Record<string, unknown>[]>
  /** NOTIFY says nothing on connections that are made from now on. */
  mute(): Promise<void>
  /** End all connections, as a restart does. */
  throwOut(): Promise<void>
  remove(): Promise<void>
}

const mute = (name: string) => `create schema muted;
  create function muted.pg_notify(text, text) returns void language plpgsql as 'begin end';
  alter database ${name} set search_path = muted, pg_catalog, public`
const throwOut = (name: string) =>
  `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`

/** Null where there is no PostgreSQL: such tests are left out. */
export const databaseUrl = inject('databaseUrl')

export async function newDatabase(): Promise<TestDatabase> {
  const server = databaseUrl ?? ''
  const name = `cafe_${randomBytes(6).toString('hex')}`
  await runOn(server, `create database ${name}`)
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  return {
    url,
    run: async (text) => runOn(url, text),
    mute: async () => void (await runOn(url, mute(name))),
    throwOut: async () => void (await runOn(server, throwOut(name))),
    remove: async () => void (await runOn(server, `drop database ${name} with (force)`)),
  }
}

export async function runOn(
  url: string,
  text: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}
