// Several nodes on one PostgreSQL: whatever two of them can do to a room at one moment, and one after the other has
// died, stalled or lost the database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide } from '../../src/room/index.ts'
import { Database } from '../../src/server/postgres/database.ts'
import { openPostgresStore } from '../../src/server/postgres/store.ts'
import type { PostgresStore } from '../../src/server/postgres/store.ts'
import type { Progress, Store } from '../../src/server/seams.ts'
import { databaseUrl, newDatabase } from '../database/database.ts'
import type { TestDatabase } from '../database/database.ts'
import { join, opening, server, verdict } from '../room/sessions.ts'
import { appendFromProcess, DIES } from './other-process.ts'

const CODE = 'BCDFGH'
const PLACE = { code: CODE, round: 0, seat: 0 }

let database: TestDatabase
let one: PostgresStore
let two: PostgresStore

const ask = async (store: Store, name: string, id = name) =>
  store.rooms.transact(CODE, id, ({ state }, stamp) => {
    const at = stamp ?? 0
    return { at, decision: decide(state, server, join(name), at) }
  })

const more = (before: Progress | null): Progress => ({
  log: [],
  upTo: (before?.upTo ?? 0) + 1,
  commits: (before?.commits ?? 0) + 1,
  behind: 0,
})

beforeAll(async () => {
  if (databaseUrl === null) return
  database = await newDatabase()
  one = await openPostgresStore(database.url)
  two = await openPostgresStore(database.url)
  await one.rooms.create(opening())
})
afterAll(async () => {
  if (databaseUrl === null) return
  await Promise.all([one.close(), two.close()])
  await database.remove()
})

describe.skipIf(databaseUrl === null)('two nodes at one moment', () => {
  test('and a process of its own give a room one order without gaps', async () => {
    const other = appendFromProcess(database.url, CODE, 'Far', 40)
    const names = Array.from({ length: 40 }, (_, number) => number)
    await Promise.all(names.flatMap((each) => [ask(one, `One ${each}`), ask(two, `Two ${each}`)]))
    await other
    const rows = await two.rooms.rows(CODE, 0)
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
    expect(rows.length).toBe(1 + 120)
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted((a, b) => a - b))
    const [here, there] = await Promise.all([one.rooms.load(CODE), two.rooms.load(CODE)])
    expect(here).toEqual(there)
    expect(new Set(here?.state.seats.map(({ name }) => name)).size).toBe(120)
  })

  test('carry a command out once that both are asked for', async () => {
    const before = (await one.rooms.load(CODE))?.seq ?? 0
    await Promise.all([one, two, one, two].map(async (each) => ask(each, 'Twice', 'twice')))
    expect((await two.rooms.load(CODE))?.seq).toBe(before + 1)
  })

  test('let one commit of a seat win, and make the other from it', async () => {
    const stores = Array.from({ length: 20 }, (_, number) => (number % 2 === 0 ? one : two))
    await Promise.all(stores.map(async ({ runs }) => runs.commit(PLACE, more)))
    expect(await two.runs.progress(PLACE)).toMatchObject({ upTo: 20, commits: 20 })
    const lately = one.clock.now() - 1_000
    expect([...(await one.runs.progressOf(CODE, 0, lately)).keys()]).toEqual([0])
    expect([...(await one.runs.progressOf(CODE, 0, lately + 60_000)).keys()]).toEqual([])
  })

  test('keep one run that comes to both, whatever letters are in it', async () => {
    const text = 'a\u0000b\uD800'
    const runs = [one, two, one, two].map(async ({ runs: store }, at) =>
      store.put({ ...PLACE, text, verdict: verdict('same', { at }) }),
    )
    const kept = await Promise.all(runs)
    expect(new Set(kept.map(({ verdict: { at } }) => at)).size).toBe(1)
    expect(await two.runs.list(CODE)).toEqual([kept[0]])
  })
})

describe.skipIf(databaseUrl === null)('two nodes over time', () => {
  test('hear of what the other does, and of a room that is gone', async () => {
    const heard: string[] = []
    const unwatch = two.rooms.watch((code) => void heard.push(code))
    await ask(one, 'Heard')
    await expect.poll(() => heard, { timeout: 5_000 }).toContain(CODE)
    heard.length = 0
    await one.rooms.remove(CODE)
    await expect.poll(() => heard, { timeout: 5_000 }).toContain(CODE)
    unwatch()
    expect(await two.rooms.load(CODE)).toBeNull()
  })

  test('tell each other which seats are connected', async () => {
    one.aggregates.publish(CODE, [0, 9, 1_199])
    await expect.poll(() => two.aggregates.seats(CODE), { timeout: 5_000 }).toEqual([0, 9, 1_199])
    expect(one.aggregates.seats(CODE)).toEqual([])
  })

  test('agree on the moment', () => {
    expect(Math.abs(one.clock.now() - two.clock.now())).toBeLessThan(100)
  })

  test('let each other go on when one stalls while it holds a room', async () => {
    await one.rooms.create(opening())
    const stalled = new Database(database.url)
    await new Promise<void>((holds) => {
      void stalled.transaction(async (client) => {
        await client.query('select 1 from cafe_await.rooms for no key update')
        holds()
        await new Promise(() => {})
      })
    })
    expect((await ask(two, 'Patient')).ok).toBe(true)
  })

  test('hear of what a process did that was killed before it told anybody', async () => {
    const heard: string[] = []
    const unwatch = two.rooms.watch((code) => void heard.push(code))
    await appendFromProcess(database.url, CODE, 'Late', 1, DIES)
    await expect.poll(() => heard, { timeout: 5_000 }).toContain(CODE)
    unwatch()
    expect((await two.rooms.load(CODE))?.state.seats.at(-1)?.name).toBe('Late 0')
  })

  test('go on after the database has ended all connections, and hear each other again', async () => {
    await database.throwOut()
    const [near, far, room] = await Promise.all([
      ask(one, 'Back 1'),
      ask(two, 'Back 2'),
      one.rooms.load(CODE),
    ])
    expect([near.ok, far.ok, room !== null]).toEqual([true, true, true])
    const listening = async () =>
      database.run(`select 1 from pg_stat_activity where query ~ '^listen|^select 1$'
        and datname = current_database() and state = 'idle'`)
    await expect
      .poll(async () => (await listening()).length, { timeout: 5_000 })
      .toBeGreaterThanOrEqual(2)
    one.aggregates.publish(CODE, [7])
    await expect.poll(() => two.aggregates.seats(CODE), { timeout: 5_000 }).toEqual([7])
  })
})
