// Stores on a database of their own, for the tests of one file.
import { afterAll, beforeAll } from 'vitest'
import { openPostgresStore } from '../../src/server/postgres/store.ts'
import type { PostgresStore } from '../../src/server/postgres/store.ts'
import { newDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'

/** `open` is another node each time; all are closed, and the database is removed, at the end. */
export function storesHere() {
  const opened: PostgresStore[] = []
  let database: TestDatabase
  const open = async (): Promise<PostgresStore> => {
    const store = await openPostgresStore(database.url)
    opened.push(store)
    return store
  }
  beforeAll(async () => {
    database = await newDatabase()
  })
  afterAll(async () => {
    await Promise.all(opened.map(async (each) => each.close().catch(() => {})))
    await database.remove()
  })
  return { open, database: () => database }
}
