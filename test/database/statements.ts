// Statements on a database, among them those that take NOTIFY away from it.
import { Client } from 'pg'

/** NOTIFY says nothing on connections to the database that are made from now on. */
export async function muteAll(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  await runOn(
    url,
    `create schema muted;
     create function muted.pg_notify(text, text) returns void language plpgsql as 'begin end';
     alter database ${name} set search_path = muted, pg_catalog, public`,
  )
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
