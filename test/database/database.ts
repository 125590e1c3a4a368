// A new database for a test, on the PostgreSQL that was started for all of them.
import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { muteAll, runOn } from './statements.ts'

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
    mute: async () => muteAll(url),
    throwOut: async () => void (await runOn(server, throwOut(name))),
    remove: async () => void (await runOn(server, `drop database ${name} with (force)`)),
  }
}
