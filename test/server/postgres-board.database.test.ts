// The board in PostgreSQL: what every store's board must hold, on several nodes, and in a database of before it.
import { describe, expect, test } from 'vitest'
import { Board } from '../../src/server/board/board.ts'
import { openPostgresStore } from '../../src/server/postgres/store.ts'
import { databaseUrl, newDatabase } from '../database/database.ts'
import { storesHere } from '../database/stores.ts'
import { opening } from '../room/sessions.ts'
import { boardEntry, describeBoardStore } from './board-contract.ts'

const MOST = 20

const byNumber = (taken: readonly string[]) => `Ana ${taken.length + 1}`

describe.skipIf(databaseUrl === null)('the board in PostgreSQL', () => {
  const { open } = storesHere()

  describeBoardStore({ open, reopen: open, remove: async () => {} })

  test('is one board on two nodes: no name twice, nobody beside the last place', async () => {
    const nodes = [await open(), await open()]
    const day = '2026-03-09'
    const entered = await Promise.all(
      Array.from({ length: MOST + 4 }, async (_, number) =>
        nodes[number % 2]?.board.enter(boardEntry({ player: `z${number}`, day }), byNumber, MOST),
      ),
    )
    expect(entered.filter((each) => each?.ok)).toHaveLength(MOST)
    const rows = await nodes[0]?.board.rows(day, 0, 50)
    expect(new Set(rows?.map(({ name }) => name)).size).toBe(MOST)
  })

  test('is asked for no run whose name a text of PostgreSQL must not have', async () => {
    const store = await open()
    const asked = await new Board(store.board, Date).text('2026-03-09', 'a\u0000b')
    expect(asked).toEqual({ ok: false, reason: 'noSuchRound' })
  })

  test('is added to a database of the version before, which keeps what it had', async () => {
    const older = await newDatabase()
    const store = await openPostgresStore(older.url)
    await store.rooms.create(opening())
    await store.close()
    for (const table of ['tickets', 'runs', 'players']) {
      await older.run(`drop table cafe_await.board_${table}`)
    }
    await older.run('update cafe_await.version set number = 1')
    const upgraded = await openPostgresStore(older.url)
    expect((await upgraded.rooms.load('BCDFGH'))?.seq).toBe(1)
    expect(await upgraded.board.enter(boardEntry(), byNumber, MOST)).toEqual({ ok: true })
    expect(await older.run('select number from cafe_await.version')).toEqual([{ number: 2 }])
    await upgraded.close()
    await older.remove()
  })
})
