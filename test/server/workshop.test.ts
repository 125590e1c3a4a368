// Commits and runs as the server judges them, on a clock that the test moves: honest ones, and every way
// to cheat that has a verdict of its own.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { levelOf, lunchRush } from '../../src/levels/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Mode, Replay } from '../../src/sim/index.ts'
import { leadsOn, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import type { Lead } from '../../src/waiters/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import type { Run, RunAnswer } from '../../src/wire/index.ts'
import { openSqliteStore } from '../../src/server/sqlite/store.ts'
import type { Store } from '../../src/server/seams.ts'
import { Workshop } from '../../src/server/workshop.ts'
import { folder } from '../cli/terminal.ts'

const { path, remove } = folder()
const clock = { ms: 1_000_000, now: () => clock.ms }
let store: Store
let workshop: Workshop
let code: string
let startsAt: number

const HOST = 'H'.repeat(22)
const ANA = 0
const SEED = 7
let ids = 0

beforeAll(() => {
  store = openSqliteStore(path('data.sqlite'))
  workshop = new Workshop(store, clock)
})
afterAll(async () => {
  await store.close()
  remove()
})

async function command(given: object): Promise<void> {
  const request = { version: 1, id: `command-${ids++}`, command: given } as never
  expect((await workshop.command(code, request, { type: 'host' })).ok).toBe(true)
}

/** Two guests in a room whose blocking round has begun. */
beforeEach(async () => {
  const modes = ['blocking', 'async'] as const
  const exercise = { level: 'lunch-rush', seed: SEED, modes: [...modes], asks: false }
  const opened = await workshop.open({ version: 1, exercise }, HOST)
  code = opened.ok ? opened.code : ''
  for (const name of ['Ana', 'Bo']) {
    await workshop.join(code, { version: 1, name }, name.padEnd(22, 'x'))
  }
  await command({ type: 'next' })
  startsAt = (await workshop.load(code))?.state.rounds[0]?.startsAt ?? 0
})

function played(mode: Mode = 'blocking', seed = SEED, level = lunchRush.id as string): Replay {
  const found = levelOf(level)
  if (!found) throw new RangeError(level)
  return replayOf(playShift(found, seed, mode, robots.nearest, 'hashes'))
}

function codeOf(replay: Replay, changes: Partial<Run> = {}): string {
  return encodeRun({ name: '', leads: leadsOn(lunchRush), replay, ...changes })
}

/** Commit all that was played by then, at that moment of the round and so much later. */
async function commit(replay: Replay, upTo: number, lateMs = 0, from = 0) {
  clock.ms = startsAt + upTo + lateMs
  const log = replay.log.filter(([at]) => at <= upTo).slice(from)
  const known = from === 0 ? log.slice(-60) : log
  const start = from + log.length - known.length
  return workshop.commits.enter(code, ANA, { version: 1, round: 0, from: start, log: known, upTo })
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

describe('a commit', () => {
  test('is refused where it is ahead of the clock, out of order, or of nobody', async () => {
    const replay = played()
    expect(await commit(replay, 20_000, -600)).toMatchObject({ reason: 'tooEarly' })
    expect(await commit(replay, 20_000, -400)).toMatchObject({ ok: true })
    expect(await commit(replay, 15_000, 9_000)).toMatchObject({ reason: 'contradicts' })
    const request = { version: 1 as const, round: 0, from: 99, log: [], upTo: 30_000 }
    clock.ms = startsAt + 30_000
    expect(await workshop.commits.enter(code, ANA, request)).toMatchObject({
      reason: 'missing',
      length: replay.log.filter(([at]) => at <= 20_000).length,
    })
    expect(await workshop.commits.enter(code, 9, request)).toMatchObject({ reason: 'noSuchSeat' })
    const early = { ...request, round: 1 }
    expect(await workshop.commits.enter(code, ANA, early)).toMatchObject({ reason: 'noSuchRound' })
  })

  test('that comes again changes nothing', async () => {
    const replay = played()
    const first = await commit(replay, 10_000)
    expect(await commit(replay, 10_000, 50_000)).toEqual(first)
    const place = { code, round: 0, seat: ANA }
    expect(await store.runs.progress(place)).toMatchObject({ commits: 1, behind: 0 })
  })

  test('shows the room while it plays, also to a server that has just started', async () => {
    const replay = played()
    await commit(replay, 60_000)
    const state = (await workshop.load(code))?.state
    if (!state) throw new Error('no room')
    const figures = workshop.live.figures(state)
    expect(figures).toMatchObject({ playing: 1, round: 0 })
    expect(figures?.served).toBeGreaterThan(2)
    expect(figures?.stoodMs).toBeGreaterThan(10_000)
    const restarted = new Workshop(store, clock)
    await restarted.live.restore(state)
    expect(restarted.live.figures(state)).toEqual(figures)
  })

  test('is not taken in a pause for time that has not passed', async () => {
    const replay = played()
    await commit(replay, 10_000)
    await command({ type: 'pause', word: 'tea' })
    expect(await commit(replay, 15_000)).toMatchObject({ reason: 'tooEarly' })
    expect(await commit(replay, 10_400, 30_000)).toMatchObject({ ok: true })
    await command({ type: 'resume' })
    const state = (await workshop.load(code))?.state
    const pausedMs =
      state?.rounds[0]?.pauses.map(({ since, until }) => (until ?? 0) - since)[0] ?? 0
    expect(await commit(replay, 15_000, pausedMs)).toMatchObject({ ok: true })
    const place = { code, round: 0, seat: ANA }
    expect(await store.runs.progress(place)).toMatchObject({ behind: 0 })
  })
})
