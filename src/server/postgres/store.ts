// The store in PostgreSQL, for several nodes that serve the same rooms.
import type { Clock, Store } from '../seams.ts'
import { UsageError } from '../usage-error.ts'
import { NotifiedAggregates } from './aggregates.ts'
import { PostgresBoardStore } from './board-store.ts'
import { DatabaseClock } from './clock.ts'
import { Database } from './database.ts'
import { textOf } from './faults.ts'
import { Notices } from './notices.ts'
import { RoomChanges } from './room-changes.ts'
import { PostgresRoomLog } from './room-log.ts'
import { PostgresRunStore } from './run-store.ts'
import { migrate } from './tables.ts'

export type PostgresStore = Store & {
  readonly clock: Clock // the database's
  readonly name: string // as it may be shown
}

/** Throws UsageError where the database cannot be used. */
export async function openPostgresStore(url: string): Promise<PostgresStore> {
  const database = new Database(url)
  const clock = new DatabaseClock(database)
  try {
    await database.check() // at once, without patience
    await migrate(database)
    await clock.start()
  } catch (error) {
    await database.close()
    if (error instanceof UsageError) throw error
    throw new UsageError(`${database.name} cannot be used: ${textOf(error)}`, { cause: error })
  }
  const notices = new Notices(database)
  const changes = new RoomChanges(database, notices, () => clock.now())
  const aggregates = new NotifiedAggregates(notices)
  for (const part of [notices, changes, aggregates]) part.start()
  return {
    name: database.name,
    clock,
    rooms: new PostgresRoomLog(database, changes),
    runs: new PostgresRunStore(database),
    board: new PostgresBoardStore(database),
    aggregates,
    isShared: true,
    async close() {
      for (const part of [clock, changes, aggregates]) part.stop()
      await notices.close()
      await database.close()
    },
  }
}
