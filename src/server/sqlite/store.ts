// The store in one SQLite file, which is the default: no other service is needed.
import type { Aggregates, Store } from '../seams.ts'
import { Batch } from './batch.ts'
import { SqliteBoardStore } from './board-store.ts'
import { lockData, openDatabase } from './database.ts'
import type { Connection } from './database.ts'
import { SqliteRoomLog } from './room-log.ts'
import { SqliteRunStore } from './run-store.ts'

/** There is no other node that could tell anything. */
const alone: Aggregates = { publish() {}, seats: () => [], watch: () => () => {} }

/** Throws UsageError where the file cannot be used, or is used already. */
export function openSqliteStore(path: string): Store {
  const lock = lockData(path)
  const database = openLocked(path, lock)
  const batch = new Batch(database)
  return {
    rooms: new SqliteRoomLog(database, batch),
    runs: new SqliteRunStore(database, batch),
    aggregates: alone,
    isShared: false,
    board: new SqliteBoardStore(database, batch),
    async close() {
      batch.flush()
      database.pragma('wal_checkpoint(truncate)')
      database.close()
      lock.close()
    },
  }
}

function openLocked(path: string, lock: Connection): Connection {
  try {
    return openDatabase(path)
  } catch (error) {
    lock.close()
    throw error
  }
}
