// One run of a seat counts in a round, though the store may have two of it: put together from its commits when the
// round closed, and handed in by a phone that had been away.
import { afterAll, expect, test } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { tableOf } from '../../src/server/record.ts'
import type { RoomLog, Store } from '../../src/server/seams.ts'
import { Workshop } from '../../src/server/workshop.ts'
import { leadsOn } from '../../src/waiters/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import { ANA, openServer, played } from './round.ts'
import type { PlayedRoom } from './round.ts'

const { clock, store, workshop, close, room } = openServer()
afterAll(close)

const replay = played()
const text = encodeRun({ name: '', leads: leadsOn(lunchRush), replay })

async function playAlong(commit: PlayedRoom['commit']): Promise<void> {
  for (let upTo = 5_000; upTo < replay.lengthMs; upTo += 5_000) await commit(replay, upTo)
}

/** What the export says of the room: runs as [counted, from commits], and rows of the table. */
async function exported(code: string) {
  const record = await workshop.runs.record(code, 'names')
  if (!record) throw new Error('there is no room')
  const rows = tableOf(record).trimEnd().split('\r\n').slice(1)
  return {
    runs: record.runs.map(({ isCounted, isFromCommits }) => [isCounted, isFromCommits]),
    counted: rows.map((row) => row.split(',')[9]),
  }
}

/** A node that dies after the verdict on a run is kept and before the run is entered in the room. */
function dyingNode(): Workshop {
  const rooms = Object.assign(Object.create(store.rooms) as RoomLog, {
    load: store.rooms.load.bind(store.rooms),
    transact: async () => Promise.reject(new Error('killed')),
  })
  return new Workshop(Object.assign(Object.create(store) as Store, { rooms }), clock)
}

async function closeAfter(code: string, startsAt: number): Promise<void> {
  clock.ms = startsAt + 105_000 + 10_000
  await workshop.runs.closeRound(code)
}

test('the run that was handed in counts, and the one put together before is kept beside it', async () => {
  const { code, startsAt, commit } = await room()
  await playAlong(commit)
  await closeAfter(code, startsAt)
  expect(await exported(code)).toEqual({ runs: [[true, true]], counted: ['1'] })
  const answer = await workshop.runs.enter(code, ANA, { version: 1, round: 0, code: text })
  expect(answer).toMatchObject({ ok: true, run: { isFromCommits: false } })
  expect(await exported(code)).toEqual({
    runs: [
      [false, true],
      [true, false],
    ],
    counted: ['0', '1'],
  })
})

test('a run whose node died before it was counted is counted once it is sent again, as it first came', async () => {
  const { code, startsAt, commit } = await room()
  await playAlong(commit)
  clock.ms = startsAt + replay.lengthMs + 200
  const request = { version: 1, round: 0, code: text } as const
  await expect(dyingNode().runs.enter(code, ANA, request)).rejects.toThrow('killed')
  expect(await exported(code)).toEqual({ runs: [[false, false]], counted: ['0'] })
  clock.ms += 300_000
  for (let times = 0; times < 2; times++) {
    const answer = await workshop.runs.enter(code, ANA, request)
    expect(answer).toMatchObject({ ok: true, run: { type: 'verified', isFromCommits: false } })
  }
  expect(await exported(code)).toEqual({ runs: [[true, false]], counted: ['1'] })
})

test('one that is never sent again is made up for from its commits', async () => {
  const { code, startsAt, commit } = await room()
  await playAlong(commit)
  clock.ms = startsAt + replay.lengthMs + 200
  const request = { version: 1, round: 0, code: text } as const
  await expect(dyingNode().runs.enter(code, ANA, request)).rejects.toThrow('killed')
  await closeAfter(code, startsAt)
  const { runs, counted } = await exported(code)
  expect(runs.filter(([isCounted]) => isCounted)).toEqual([[true, true]])
  expect(counted.toSorted()).toEqual(['0', '1'])
})
