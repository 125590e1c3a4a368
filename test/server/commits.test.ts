// Commits as the server takes them while a round is played, on a clock that the test moves.
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { Workshop } from '../../src/server/workshop.ts'
import { ANA, openServer, played } from './round.ts'
import type { PlayedRoom } from './round.ts'

const { clock, store, workshop, close, room } = openServer()
let code: string
let startsAt: number
let commit: PlayedRoom['commit']
let command: PlayedRoom['command']

afterAll(close)
beforeEach(async () => void ({ code, startsAt, commit, command } = await room()))

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
    const customers = workshop.live.known(code, 0, ANA)?.shift.state.customers ?? []
    const inPhase = (phase: string) => customers.filter((each) => each.phase === phase).length
    expect(inPhase('handUp')).toBeGreaterThan(0)
    expect(figures).toMatchObject({ handsUp: inPhase('handUp'), eating: inPhase('eating') })
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
