// A round closes while commits still come in, here or at another node.
import { afterAll, expect, test } from 'vitest'
import type { Store } from '../../src/server/seams.ts'
import { openSqliteStore } from '../../src/server/sqlite/store.ts'
import { Workshop } from '../../src/server/workshop.ts'
import { folder } from '../cli/terminal.ts'

const HOST = 'H'.repeat(22)
const ANA = 'A'.repeat(22)
const clock = { ms: 1_000_000, now: () => clock.ms }
const { path, remove } = folder()
const store = openSqliteStore(path('data.sqlite'))
afterAll(async () => {
  await store.close()
  remove()
})

const visit = (at: number, station: number) =>
  [at, { type: 'visit', waiter: 0, station }] as [number, never]

test('a run that is put together from commits is not held against those that came after them', async () => {
  const late: { commit: () => Promise<unknown> } = { commit: async () => {} }
  const slow: Store = Object.assign(Object.create(store) as Store, {
    runs: Object.assign(Object.create(store.runs) as object, {
      commit: store.runs.commit.bind(store.runs),
      progress: store.runs.progress.bind(store.runs),
      put: store.runs.put.bind(store.runs),
      get: store.runs.get.bind(store.runs),
      list: store.runs.list.bind(store.runs),
      async progressOf(code: string, round: number) {
        const read = await store.runs.progressOf(code, round)
        const { ms } = clock
        await late.commit()
        clock.ms = ms
        return read
      },
    }),
  })
  const workshop = new Workshop(slow, clock)
  const exercise = { level: 'burnt', seed: 7, modes: ['async' as const], asks: false }
  const opened = await workshop.open({ version: 1, exercise }, HOST)
  const code = opened.ok ? opened.code : ''
  await workshop.join(code, { version: 1, name: 'Ana' }, ANA)
  const next = { version: 1, id: 'next-round', command: { type: 'next' } } as const
  await workshop.command(code, next, { type: 'host' })
  const { startsAt = 0, lengthMs = 0 } = (await workshop.load(code))?.state.rounds[0] ?? {}
  const commit = async (from: number, log: ReturnType<typeof visit>[], upTo: number) => {
    clock.ms = startsAt + upTo
    return workshop.commits.enter(code, 0, { version: 1, round: 0, from, log, upTo })
  }
  expect((await commit(0, [visit(100, 0)], 5_000)).ok).toBe(true)
  late.commit = async () => commit(1, [visit(6_000, 1)], 10_000)
  clock.ms = startsAt + lengthMs + 10_000
  await workshop.runs.closeRound(code)
  expect((await store.runs.progress({ code, round: 0, seat: 0 }))?.log.length).toBe(2)
  const run = (await workshop.load(code))?.state.seats[0]?.runs[0]
  expect(run).toMatchObject({ type: 'verified', isFromCommits: true })
})

/** The same store; how many have asked it to write to a room at one moment, which it does at once. */
function countingStore() {
  let present = 0
  let most = 0
  const rooms: Pick<Store['rooms'], 'load' | 'transact'> = {
    load: async (code) => store.rooms.load(code),
    async transact(code, id, decide) {
      most = Math.max(most, ++present)
      const done = await store.rooms.transact(code, id, decide)
      present--
      return done
    },
  }
  const watched = Object.assign(Object.create(store) as Store, { rooms: rooms as Store['rooms'] })
  return { store: watched, most: () => most }
}

test('a room that has lost all its phones closes in a few writes, not in one for each', async () => {
  const workshop = new Workshop(store, clock)
  const exercise = { level: 'burnt', seed: 7, modes: ['async' as const], asks: false }
  const opened = await workshop.open({ version: 1, exercise }, HOST)
  const code = opened.ok ? opened.code : ''
  const seats = Array.from({ length: 120 }, (_, seat) => String(seat).padStart(22, 'k'))
  await Promise.all(seats.map(async (key) => workshop.join(code, { version: 1, name: 'Bo' }, key)))
  const next = { version: 1, id: 'next-round', command: { type: 'next' } } as const
  await workshop.command(code, next, { type: 'host' })
  const { startsAt = 0, lengthMs = 0 } = (await workshop.load(code))?.state.rounds[0] ?? {}
  clock.ms = startsAt + 5_000
  const log = [visit(100, 0)]
  const commit = { version: 1 as const, round: 0, from: 0, log, upTo: 5_000 }
  await Promise.all(seats.map(async (_, seat) => workshop.commits.enter(code, seat, commit)))
  clock.ms = startsAt + lengthMs + 10_000
  const { store: watched, most } = countingStore()
  await new Workshop(watched, clock).runs.closeRound(code)
  const { phase, seats: after } = (await workshop.load(code))?.state ?? {}
  expect([phase?.type, after?.filter(({ runs }) => runs[0]?.isFromCommits).length]).toEqual([
    'debrief',
    120,
  ])
  expect(most()).toBeGreaterThan(40)
})
