// Where rooms and runs are kept: one file of this process, or a database that several nodes share.
import { accessSync, constants, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Config } from './config.ts'
import type { Clock, Store } from './seams.ts'
import { openSqliteStore } from './sqlite/store.ts'
import { UsageError } from './usage-error.ts'

export type Opened = {
  readonly store: Store
  readonly clock: Clock
  readonly data: string // where it is, as it may be shown
}

/** `clock` is this machine's. Throws UsageError where that which was chosen cannot be used. */
export async function openStore(config: Config, clock: Clock): Promise<Opened> {
  const { databaseUrl, data } = config
  if (databaseUrl === null) {
    makeFolder(data)
    return { store: openSqliteStore(data), clock, data }
  }
  const { openPostgresStore } = await import('./postgres/store.ts')
  const store = await openPostgresStore(databaseUrl)
  return { store, clock: store.clock, data: store.name }
}

function makeFolder(data: string): void {
  const folder = dirname(resolve(data))
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new UsageError(`${folder} cannot be written: choose another with --data.`, {
      cause: error,
    })
  }
}
