// What every store must hold, whatever database is behind it. Each adapter runs this whole suite.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide } from '../../src/room/index.ts'
import type { RoomCommand, RunVerdict } from '../../src/room/index.ts'
import type { Progress, Store } from '../../src/server/seams.ts'
import { host, join, opening, server, verdict } from '../room/sessions.ts'

export type Subject = {
  /** A store on new data. */
  readonly open: () => Promise<Store>
  /** Another on the same data, after the first has been closed or has crashed. */
  readonly reopen: () => Promise<Store>
  readonly remove: () => Promise<void>
}

const CODE = 'BCDFGH'
const PLACE = { code: CODE, round: 0, seat: 0 }

function asking(store: () => Store) {
  return async (command: RoomCommand, id: string, actor = server) =>
    store().rooms.transact(CODE, id, ({ state }) => ({
      at: 5,
      decision: decide(state, actor, command, 5),
    }))
}

/** The tests of a store; called in a test file of its adapter. */
export function describeStore(subject: Subject): void {
  describe('a store', () => {
    let store: Store
    const ask = asking(() => store)
    beforeAll(async () => {
      store = await subject.open()
      expect(await store.rooms.create(opening())).toBe(true)
    })
    afterAll(async () => {
      await store.close()
      await subject.remove()
    })

    describeLog(() => store, ask)
    describeRuns(() => store)

    test('has everything after it was opened again', async () => {
      const before = await store.rooms.load(CODE)
      const rows = await store.rooms.rows(CODE, 0)
      await store.close()
      store = await subject.reopen()
      expect(await store.rooms.load(CODE)).toEqual(before)
      expect(await store.rooms.rows(CODE, 0)).toEqual(rows)
      expect(await store.runs.progress(PLACE)).toEqual(progress(2))
      expect((await store.runs.list(CODE)).map(({ text }) => text)).toEqual(['one', 'two', 'one'])
      expect(await store.rooms.codesSince(0)).toEqual([CODE])
      expect(await store.rooms.codesBefore(5)).toEqual([])
      expect(await store.rooms.codesBefore(6)).toEqual([CODE])
    })

    test('has nothing of a room that was removed', async () => {
      await store.rooms.remove(CODE)
      expect(await store.rooms.load(CODE)).toBeNull()
      expect(await store.rooms.rows(CODE, 0)).toEqual([])
      expect(await store.runs.list(CODE)).toEqual([])
      expect(await store.runs.progress(PLACE)).toBeNull()
      expect(await ask(join('Eve'), 'after')).toEqual({ ok: false, refusal: 'noSuchRoom' })
    })
  })
}

type Ask = ReturnType<typeof asking>

function describeLog(store: () => Store, ask: Ask): void {
  test('opens a code only once', async () => {
    expect(await store().rooms.create(opening(16))).toBe(false)
    expect((await store().rooms.load(CODE))?.state.speed).toBe(1)
  })

  test('gives what happens at once one order without gaps', async () => {
    const names = Array.from({ length: 40 }, (_, number) => `Guest ${number}`)
    const answers = await Promise.all(names.map(async (each) => ask(join(each), each)))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    const rows = await store().rooms.rows(CODE, 1)
    expect(rows.map(({ seq }) => seq)).toEqual(names.map((_, index) => index + 2))
    const seats = (await store().rooms.load(CODE))?.state.seats ?? []
    expect(new Set(seats.map(({ name }) => name))).toEqual(new Set(names))
  })

  test('carries a command out once, however often it comes', async () => {
    const before = (await store().rooms.load(CODE))?.seq ?? 0
    const all = await Promise.all([1, 2, 3, 4, 5].map(async () => ask({ type: 'next' }, 'n', host)))
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
    const after = await store().rooms.load(CODE)
    expect(after?.seq).toBe(before + 1)
    expect(after?.state.phase.type).toBe('predict')
  })

  test('appends nothing for a refusal or for nothing new, and says so', async () => {
    const before = await store().rooms.load(CODE)
    expect(await ask({ type: 'next' }, 'not mine', server)).toEqual({
      ok: false,
      refusal: 'notYours',
    })
    expect((await ask(join('Guest 3'), 'again')).ok).toBe(true)
    expect(await store().rooms.load(CODE)).toEqual(before)
  })

  test('tells of a change once it is there', async () => {
    const heard: string[] = []
    const unwatch = store().rooms.watch((code) => void heard.push(code))
    await ask({ type: 'change', settings: { isLocked: true } }, 'lock', host)
    unwatch()
    await ask({ type: 'change', settings: { isLocked: false } }, 'unlock', host)
    expect(heard).toEqual([CODE])
  })

  test('is not spoilt for others by a decision that fails', async () => {
    const bad = store().rooms.transact(CODE, 'bad', () => {
      throw new RangeError('a fault')
    })
    const good = ask(join('Good'), 'good')
    await expect(bad).rejects.toThrow('a fault')
    expect((await good).ok).toBe(true)
    expect((await store().rooms.rows(CODE, 0)).at(-1)?.events[0]).toMatchObject({ name: 'Good' })
  })
}

function progress(commits: number): Progress {
  const log = [[5, { type: 'visit', waiter: 0, station: 1 }]] as const
  return { log, upTo: commits * 5_000, commits, behind: 0 }
}

function run(id: string, text: string, changes: Partial<RunVerdict> = {}) {
  return { ...PLACE, text, verdict: verdict(id, changes) }
}

function describeRuns(store: () => Store): void {
  test('replaces the progress of a seat by what is made of it', async () => {
    const { runs } = store()
    expect(await runs.progress(PLACE)).toBeNull()
    await runs.commit(PLACE, () => progress(1))
    await runs.commit(PLACE, (before) => progress((before?.commits ?? 0) + 1))
    expect(await runs.commit(PLACE, () => 'tooEarly')).toBe('tooEarly')
    expect(await runs.progress(PLACE)).toEqual(progress(2))
    await runs.commit({ ...PLACE, seat: 3 }, () => progress(1))
    const all = await runs.progressOf(CODE, 0)
    expect([...all.keys()].toSorted((a, b) => a - b)).toEqual([0, 3])
    expect(await runs.progressOf(CODE, 1)).toEqual(new Map())
  })

  test('keeps the same run once, as it first came', async () => {
    const { runs } = store()
    const first = run('a', 'one')
    expect(await runs.put(first)).toEqual(first)
    expect(await runs.put(run('a', 'one', { type: 'late' }))).toEqual(first)
    expect(await runs.put(run('b', 'two'))).toEqual(run('b', 'two'))
    expect(await runs.get(CODE, 'a')).toEqual(first)
    expect(await runs.get(CODE, 'c')).toBeNull()
    expect(await runs.get('BBBBBB', 'a')).toBeNull()
    expect(await runs.list(CODE)).toEqual([first, run('b', 'two')])
  })

  test('keeps one of those that come at the same moment, and says to all which', async () => {
    const { runs } = store()
    const puts = [run('d', 'one'), run('d', 'one', { type: 'late' }), run('d', 'one')]
    const kept = await Promise.all(puts.map(async (each) => runs.put(each)))
    const [any] = kept
    expect(any && puts).toContainEqual(any)
    expect(kept).toEqual([any, any, any])
    expect(await runs.get(CODE, 'd')).toEqual(any)
  })
}
