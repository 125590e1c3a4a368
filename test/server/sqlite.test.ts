// The store in one SQLite file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import Database from 'libsql'
import { afterAll, describe, expect, test } from 'vitest'
import { backUp, openDatabase } from '../../src/server/sqlite/database.ts'
import { openSqliteStore } from '../../src/server/sqlite/store.ts'
import { folder } from '../cli/terminal.ts'
import { opening } from '../room/sessions.ts'
import { boardEntry, describeBoardStore } from './board-contract.ts'
import { describeStore } from './store-contract.ts'

const contract = folder()
describeStore({
  open: async () => openSqliteStore(contract.path('data.sqlite')),
  reopen: async () => openSqliteStore(contract.path('data.sqlite')),
  remove: async () => contract.remove(),
})

const boardContract = folder()
describeBoardStore({
  open: async () => openSqliteStore(boardContract.path('data.sqlite')),
  reopen: async () => openSqliteStore(boardContract.path('data.sqlite')),
  remove: async () => boardContract.remove(),
})

describe('the data file', () => {
  const { path, remove } = folder()
  afterAll(remove)

  test('is used by one process at a time', async () => {
    const store = openSqliteStore(path('one.sqlite'))
    expect(() => openSqliteStore(path('one.sqlite'))).toThrow(/in use by another process/)
    await store.close()
    await openSqliteStore(path('one.sqlite')).close()
  })

  test('can be copied while it is used, with all that was acknowledged', async () => {
    const store = openSqliteStore(path('two.sqlite'))
    await store.rooms.create(opening())
    backUp(path('two.sqlite'), path('copy.sqlite'))
    expect(() => backUp(path('two.sqlite'), path('copy.sqlite'))).toThrow(/cannot be written/)
    await store.close()
    const copy = openSqliteStore(path('copy.sqlite'))
    expect((await copy.rooms.load('BCDFGH'))?.seq).toBe(1)
    await copy.close()
  })

  test('is written to the disk before anything is acknowledged', () => {
    const database = openDatabase(path('three.sqlite'))
    expect(database.pragma('synchronous')).toEqual([{ synchronous: 2 }])
    expect(database.pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }])
    database.close()
  })

  test('that is no data file, or of a newer version, is said to be that', () => {
    writeFileSync(path('text.sqlite'), 'This is a letter to my aunt. '.repeat(100))
    expect(() => openSqliteStore(path('text.sqlite'))).toThrow(/no data file/)
    expect(readFileSync(path('text.sqlite'), 'utf8')).toMatch(/^This is a letter/)
    const newer = new Database(path('newer.sqlite'))
    newer.exec('pragma user_version = 99')
    newer.close()
    expect(() => openSqliteStore(path('newer.sqlite'))).toThrow(/newer version/)
    expect(() => openSqliteStore(path('nowhere/at/all.sqlite'))).toThrow(/cannot be opened/)
    expect(existsSync(path('nowhere'))).toBe(false)
  })

  test('of the version before is upgraded, once a copy of it is kept', async () => {
    const file = path('older.sqlite')
    const store = openSqliteStore(file)
    await store.rooms.create(opening())
    await store.close()
    const older = new Database(file)
    for (const table of ['tickets', 'runs', 'players']) older.exec(`drop table board_${table}`)
    older.exec('pragma user_version = 1')
    older.close()
    const upgraded = openSqliteStore(file)
    expect((await upgraded.rooms.load('BCDFGH'))?.seq).toBe(1)
    const entered = await upgraded.board.enter(boardEntry(), () => 'Ana', 9)
    expect(entered?.ok).toBe(true)
    await upgraded.close()
    const copy = new Database(`${file}.version-1`)
    expect(copy.prepare('select code from rooms').all()).toEqual([{ code: 'BCDFGH' }])
    copy.close()
  })
})
