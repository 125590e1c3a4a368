// Runs as the server judges them, on a clock that the test moves: honest ones, and every way to cheat that
// has a verdict of its own.
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { levelOf, lunchRush } from '../../src/levels/index.ts'
import { placesOf } from '../../src/room/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Replay } from '../../src/sim/index.ts'
import { leadsOn, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import type { Lead } from '../../src/waiters/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import type { Run, RunAnswer } from '../../src/wire/index.ts'
import { ANA, openServer, played, SEED } from './round.ts'
import type { PlayedRoom } from './round.ts'

const { clock, store, workshop, close, room } = openServer()
let code: string
let startsAt: number
let commit: PlayedRoom['commit']

afterAll(close)
beforeEach(async () => void ({ code, startsAt, commit } = await room()))

function codeOf(replay: Replay, changes: Partial<Run> = {}): string {
  return encodeRun({ name: '', leads: leadsOn(lunchRush), replay, ...changes })
}

/** Commit every five seconds, each so late. */
async function playAlong(replay: Replay, lateMs = 0): Promise<void> {
  for (let upTo = 5_000; upTo < replay.lengthMs; upTo += 5_000) {
    expect((await commit(replay, upTo, lateMs)).ok).toBe(true)
  }
}

async function handIn(text: string, atMs: number, seat = ANA): Promise<RunAnswer> {
  clock.ms = startsAt + atMs
  return workshop.runs.enter(code, seat, { version: 1, round: 0, code: text })
}

const verdictIn = (answer: RunAnswer) =>
  answer.ok ? [answer.run.type, answer.run.reason] : answer.reason

describe('an honest run', () => {
  test('is verified, and comes to what it was played to', async () => {
    const replay = played()
    await playAlong(replay)
    const answer = await handIn(codeOf(replay), replay.lengthMs + 200)
    expect(verdictIn(answer)).toEqual(['verified', null])
    const shift = playShift(lunchRush, SEED, 'blocking', robots.nearest).shift.state
    expect(answer).toMatchObject({
      run: { figures: { served: shift.tally.served, score: shift.tally.score } },
    })
  })

  test('that comes five times at once is one, with the same answer', async () => {
    const replay = played()
    await playAlong(replay)
    const text = codeOf(replay)
    const all = [1, 2, 3, 4, 5].map(async () => handIn(text, replay.lengthMs))
    const answers = await Promise.all(all)
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(await store.runs.list(code)).toHaveLength(1)
    const rows = await store.rooms.rows(code, 0)
    const entered = rows.flatMap(({ events }) => events).filter((e) => e.type === 'runEntered')
    expect(entered).toHaveLength(1)
    const other = await handIn(codeOf(played('blocking', SEED)).slice(0, -4), replay.lengthMs)
    expect(other).toEqual(answers[0])
  })

  test('of a phone that went away is put together from its commits', async () => {
    const replay = played()
    for (const upTo of [5_000, 10_000, 60_000]) await commit(replay, upTo)
    clock.ms = startsAt + 105_000 + 10_000
    await workshop.runs.closeRound(code)
    const state = (await workshop.load(code))?.state
    expect(state?.phase.type).toBe('talk')
    const run = state?.seats[ANA]?.runs[0]
    expect(run).toMatchObject({ type: 'verified', isFromCommits: true })
    expect(run?.figures?.served).toBeGreaterThan(0)
    expect(state?.seats[1]?.runs[0] ?? null).toBeNull()
    const late = await handIn(codeOf(replay), 130_000)
    expect(verdictIn(late)).toEqual(['late', 'afterClose'])
  })
})

describe('a cheat', () => {
  test.each([
    ['twice as fast', 0.5, ['rejected', 'tooEarly']],
    ['with half of the time to think', 2, ['late', 'afterClose']],
  ] as const)('who plays %s', async (_, factor, verdict) => {
    const replay = played()
    const answer = await handIn(codeOf(replay), replay.lengthMs * factor)
    expect(verdictIn(answer)).toEqual(verdict)
  })

  test('who slows down and is in time at the end', async () => {
    const replay = played()
    await playAlong(replay, 3_500)
    expect(verdictIn(await handIn(codeOf(replay), replay.lengthMs + 5_000))).toEqual([
      'late',
      'slow',
    ])
  })

  test('who is seen by nobody until the end', async () => {
    const replay = played()
    expect(verdictIn(await handIn(codeOf(replay), replay.lengthMs))).toEqual(['late', 'unseen'])
  })

  test.each([
    ['other customers', () => codeOf(played('blocking', 8)), 'otherSeed'],
    ['the other mode', () => codeOf(played('async')), 'otherMode'],
    ['another level', () => codeOf(played('blocking', SEED, 'first-day')), 'otherLevel'],
    ['a robot', () => codeOf(played(), { leads: [robotLead('nearest')] as Lead[] }), 'otherPlayer'],
    ['a run taken over', () => codeOf(played(), { branchAtMs: 30_000 }), 'otherPlayer'],
    ['letters that are no run', () => 'AAAA', 'damaged'],
  ])('with %s', async (_, text, reason) => {
    const answer = await handIn(text(), 105_000)
    expect(verdictIn(answer)).toEqual(['rejected', reason])
  })
})

describe('a run', () => {
  test('whose commands do not lead to the end that is claimed', async () => {
    const replay = played()
    const log = replay.log.slice(0, -1)
    expect(verdictIn(await handIn(codeOf({ ...replay, log }), 105_000))).toEqual([
      'rejected',
      'forged',
    ])
  })

  test('that stops before the end', async () => {
    const short = played()
    const log = short.log.filter(([at]) => at <= 20_000)
    const recording = { ...short, log, lengthMs: 20_000, hashes: short.hashes.slice(0, 4) }
    expect(verdictIn(await handIn(codeOf(recording), 105_000))[0]).toBe('rejected')
  })

  test('by other rules is not called one', async () => {
    const older = { ...played(), rules: 99 }
    expect(verdictIn(await handIn(codeOf(older), 105_000))).toEqual(['unverifiable', 'rules'])
    const before = levelOf('lunch-rush', 1)
    if (!before) throw new Error('the first version of the level is not kept')
    const version = replayOf(playShift(before, SEED, 'blocking', robots.nearest, 'hashes'))
    expect(verdictIn(await handIn(codeOf(version), 105_000, 1))).toEqual(['unverifiable', 'rules'])
  })

  test('that is not what was committed', async () => {
    const replay = played()
    await playAlong(replay)
    const other = replayOf(
      playShift(lunchRush, SEED, 'blocking', robots['least-patience'], 'hashes'),
    )
    expect(await commit(other, 95_000)).toMatchObject({ ok: false, reason: 'contradicts' })
    expect(verdictIn(await handIn(codeOf(other), 105_000))).toEqual(['rejected', 'contradicts'])
    expect(verdictIn(await handIn(codeOf(replay), 105_000))).toEqual(['verified', null])
  })
})

test('the replay of another player is not one’s own', async () => {
  const replay = played()
  await playAlong(replay)
  const text = codeOf(replay)
  expect(verdictIn(await handIn(text, replay.lengthMs))).toEqual(['verified', null])
  const BO = 1
  expect(verdictIn(await handIn(text, replay.lengthMs, BO))).toEqual(['late', 'unseen'])
  const state = (await workshop.load(code))?.state
  expect(state && placesOf(state).map(({ seat }) => seat)).toEqual([ANA])
})
