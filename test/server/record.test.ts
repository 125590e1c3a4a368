// The record of a room: a table that a spreadsheet can be trusted with, and a file whose figures can be
// worked out again.
import { afterAll, describe, expect, test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { verifyFile } from '../../src/cli/verify.ts'
import { lunchRush } from '../../src/levels/index.ts'
import { figuresOf } from '../../src/room/index.ts'
import { recordOf, tableOf } from '../../src/server/record.ts'
import { sweep } from '../../src/server/sweep.ts'
import { openSqliteStore } from '../../src/server/sqlite/store.ts'
import { replayOf } from '../../src/sim/index.ts'
import { leadsOn, playShift, robots } from '../../src/waiters/index.ts'
import { encodeRun, readRecord } from '../../src/wire/index.ts'
import type { RoomRecord } from '../../src/wire/index.ts'
import { call, folder } from '../cli/terminal.ts'
import { opening, played, verdict } from '../room/sessions.ts'

const { path, remove } = folder()
afterAll(remove)

/** A room in which one run is a real one. */
function record(names: 'names' | 'noNames' = 'names'): RoomRecord {
  const shift = playShift(lunchRush, 7, 'blocking', robots.nearest, 'hashes')
  const replay = replayOf(shift)
  const text = encodeRun({ name: '', leads: leadsOn(lunchRush), replay })
  const figures = figuresOf(shift.shift)
  const place = { code: 'BCDFGH', round: 0, seat: 1 }
  const rejected = { type: 'rejected', reason: 'damaged', figures: null } as const
  const state = played()
  const seats = state.seats.map((seat, index) => (index === 1 ? { ...seat, name: '=1+1' } : seat))
  return recordOf(
    { ...state, seats },
    [
      { ...place, text, verdict: verdict('run 0 1', { figures }) },
      { ...place, seat: 2, text: 'AAAA', verdict: verdict('other', rejected) },
    ],
    names,
  )
}

describe('the table', () => {
  test('has a row for each run, and no formula', () => {
    const [head, first, second, ...more] = tableOf(record()).split('\r\n')
    expect(head).toMatch(/^\uFEFFseat,name,/)
    expect(first).toMatch(/^2,'=1\+1,0,1,lunch-rush,7,blocking,verified,,1,/)
    expect(second).toMatch(/^3,Cy,0,1,lunch-rush,7,blocking,rejected,damaged,0,,,/)
    expect(more).toEqual([''])
    expect(tableOf(record('noNames'))).not.toMatch(/Cy|1\+1/)
  })
})

const verified = (changed: RoomRecord | string) => {
  writeFileSync(path('room.json'), typeof changed === 'string' ? changed : JSON.stringify(changed))
  const { status, out } = call(verifyFile, path('room.json'))
  return { status, said: JSON.parse(out) as unknown }
}

describe('the file', () => {
  test('verifies, every run of it', () => {
    expect(readRecord(JSON.stringify(record()))).toEqual(record())
    expect(verified(record())).toEqual({
      status: 0,
      said: { ok: true, runs: 2, verified: 1, wrong: [] },
    })
  })

  test('does not where a figure, a verdict or a round has been changed', () => {
    const { runs, rounds, ...rest } = record()
    const [first, second] = runs
    if (!first?.figures || !second) throw new Error('no runs')
    const better = { ...first, figures: { ...first.figures, score: first.figures.score + 100 } }
    const praised = { ...second, verdict: 'verified' as const }
    const wrong = (changed: RoomRecord) => verified(changed).said
    expect(wrong({ ...rest, rounds, runs: [better] })).toMatchObject({
      wrong: [{ why: 'figures' }],
    })
    expect(wrong({ ...rest, rounds, runs: [praised] })).toMatchObject({
      ok: false,
      wrong: [{ why: 'noFigures' }],
    })
    const elsewhere = rounds.map((round) => Object.assign({}, round, { seed: 8 }))
    expect(verified({ ...rest, rounds: elsewhere, runs })).toMatchObject({
      status: 1,
      said: { wrong: [{ why: 'otherRound' }] },
    })
    expect(verified(JSON.stringify({ format: 1, kind: 'workshop', runs: 7 })).said).toEqual({
      ok: false,
      reason: 'malformed',
    })
  })
})

test('a room in which nothing has happened for so many days is deleted', async () => {
  const store = openSqliteStore(path('data.sqlite'))
  await store.rooms.create(opening())
  const opened = opening().at
  const day = 24 * 60 * 60 * 1000
  expect(await sweep(store.rooms, { now: () => opened + 30 * day }, 30)).toBe(0)
  expect(await sweep(store.rooms, { now: () => opened + 30 * day + 1 }, 30)).toBe(1)
  expect(await store.rooms.load('BCDFGH')).toBeNull()
  await store.close()
})
