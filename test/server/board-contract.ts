// What the board's part of a store must hold, whatever database is behind it. Each adapter runs this whole
// suite.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BoardEntry, BoardStore } from '../../src/server/board/store.ts'
import type { Store } from '../../src/server/seams.ts'
import type { Subject } from './store-contract.ts'

const DAY = '2026-03-05'
const MOST = 100

const first = (taken: readonly string[]) => (taken.includes('Ana') ? 'Ana 2' : 'Ana')

export function boardEntry(changes: Partial<BoardEntry> = {}): BoardEntry {
  const { player = 'p1', mode = 'async', score = 100, at = 10 } = changes
  const id = `${player} ${mode} ${score}`
  return { id, player, day: DAY, mode, score, at, text: `code of ${id}`, ...changes }
}

/** The tests of a store's board; called in a test file of its adapter. */
export function describeBoardStore(subject: Subject): void {
  describe('the board of a store', () => {
    let store: Store
    const board = (): BoardStore => store.board
    beforeAll(async () => {
      store = await subject.open()
    })
    afterAll(async () => {
      await store.close()
      await subject.remove()
    })

    describeTickets(board)
    describeRows(board)
    describeMany(board)

    test('has everything after it was opened again', async () => {
      const before = await board().rows(DAY, 0, 10)
      expect(before.length).toBeGreaterThan(1)
      await store.close()
      store = await subject.reopen()
      expect(await board().rows(DAY, 0, 10)).toEqual(before)
      expect((await board().ticket('t2'))?.at).toBe(6)
    })

    describeEnd(board)
  })
}

function describeTickets(board: () => BoardStore): void {
  test('keeps one ticket a player, day and mode: the newest', async () => {
    const ticket = { id: 't1', player: 'p1', day: DAY, mode: 'async', at: 5 } as const
    await board().issue(ticket)
    expect(await board().ticket('t1')).toEqual(ticket)
    await board().issue({ ...ticket, id: 't2', at: 6 })
    await board().issue({ ...ticket, id: 't3', mode: 'blocking' })
    expect(await board().ticket('t1')).toBeNull()
    expect(await board().ticket('t2')).toEqual({ ...ticket, id: 't2', at: 6 })
    expect((await board().ticket('t3'))?.mode).toBe('blocking')
  })
}

const enter = async (board: BoardStore, changes: Partial<BoardEntry>, most = MOST) =>
  board.enter(boardEntry(changes), first, most)

function describeRows(board: () => BoardStore): void {
  test('has both modes of a player in one row', async () => {
    await enter(board(), { mode: 'blocking', score: 40.5 })
    await enter(board(), { mode: 'async', score: 100, at: 11 })
    expect(await board().rowOf(DAY, 'p1')).toEqual({
      place: 1,
      name: 'Ana',
      points: 140.5,
      blocking: { run: 'p1 blocking 40.5', score: 40.5 },
      async: { run: 'p1 async 100', score: 100 },
    })
    expect(await board().entryOf('p1', DAY, 'async')).toEqual(boardEntry({ at: 11 }))
    expect(await board().text(DAY, 'p1 async 100')).toBe('code of p1 async 100')
    expect(await board().text('2026-03-06', 'p1 async 100')).toBeNull()
  })

  test('keeps the better run, and the first of equals', async () => {
    await enter(board(), { score: 90, at: 12 })
    await enter(board(), { score: 100, at: 13, id: 'equal', text: 'equal' })
    expect((await board().rowOf(DAY, 'p1'))?.async).toEqual({ run: 'p1 async 100', score: 100 })
    await enter(board(), { score: 120, at: 14 })
    expect(await board().rowOf(DAY, 'p1')).toMatchObject({ points: 160.5, name: 'Ana' })
    expect(await board().count(DAY)).toBe(1)
  })

  test('knows whose a run is, and names that others have', async () => {
    const copied = await enter(board(), { player: 'p2', id: 'p1 async 120' })
    expect(copied).toEqual({ ok: false, fault: 'copied' })
    const entered = await enter(board(), { player: 'p2', score: 300, at: 20 })
    expect(entered).toEqual({ ok: true })
    expect(await board().rowOf(DAY, 'p2')).toMatchObject({
      name: 'Ana 2',
      place: 1,
      blocking: null,
    })
    expect(await board().rowOf(DAY, 'p1')).toMatchObject({ place: 2 })
  })

  test('goes by points, then by who had them first, page by page', async () => {
    await enter(board(), { player: 'p4', score: 160.5, at: 13 })
    await enter(board(), { player: 'p3', score: 1, at: 21 })
    const places = async (after: number, count: number) =>
      (await board().rows(DAY, after, count)).map(({ place, points }) => [place, points])
    expect(await places(0, 3)).toEqual([
      [1, 300],
      [2, 160.5],
      [2, 160.5],
    ])
    expect((await board().rows(DAY, 1, 1))[0]?.async?.run).toBe('p4 async 160.5')
    expect(await places(3, 3)).toEqual([[4, 1]])
    expect(await board().count(DAY)).toBe(4)
    expect(await board().rows('2026-03-06', 0, 10)).toEqual([])
  })
}

function describeMany(board: () => BoardStore): void {
  test('takes no more players than there is room for, and those that are there', async () => {
    expect(await enter(board(), { player: 'p5' }, 4)).toEqual({ ok: false, fault: 'full' })
    expect((await enter(board(), { player: 'p3', score: 2 }, 4)).ok).toBe(true)
  })

  test('is one board, however many come at once', async () => {
    const day = '2026-03-06'
    const all = Array.from({ length: 30 }, async (_, number) =>
      enter(board(), { player: `q${number}`, day, score: number }),
    )
    expect((await Promise.all(all)).every(({ ok }) => ok)).toBe(true)
    const rows = await board().rows(day, 0, 50)
    expect(rows.map(({ place }) => place)).toEqual(all.map((_, index) => index + 1))
  })
}

function describeEnd(board: () => BoardStore): void {
  test('forgets a player altogether', async () => {
    await board().forget('p1')
    expect(await board().rowOf(DAY, 'p1')).toBeNull()
    expect(await board().ticket('t2')).toBeNull()
    expect(await board().text(DAY, 'p1 async 120')).toBeNull()
    expect(await board().count(DAY)).toBe(3)
  })

  test('forgets days and tickets that are old', async () => {
    await board().issue({ id: 't4', player: 'p4', day: DAY, mode: 'async', at: 5 })
    await board().issue({ id: 't5', player: 'p5', day: DAY, mode: 'async', at: 9 })
    await board().sweep('2026-03-06', 9)
    expect(await board().count(DAY)).toBe(0)
    expect(await board().text(DAY, 'p4 async 160.5')).toBeNull()
    expect(await board().count('2026-03-06')).toBe(30)
    expect(await board().ticket('t4')).toBeNull()
    expect(await board().ticket('t5')).not.toBeNull()
  })
}
