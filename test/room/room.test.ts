// The room as a reducer: whatever is asked of it, in whatever order.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evolve, openRoom, ownView, peopleView, sharedView } from '../../src/room/index.ts'
import type { Happened, RoomState } from '../../src/room/index.ts'
import { nameKey } from '../../src/names/index.ts'
import { OPENED_AT, played, room, sessions } from './sessions.ts'
import type { Asked } from './sessions.ts'

const RUNS = { numRuns: 300 }

/** Ask all of it; what each answer was, and the state after it. */
function ask(session: readonly Asked[]) {
  const asked = room()
  let at = OPENED_AT
  const steps = session.map(({ actor, command, afterMs }) => {
    at += afterMs
    const before = asked.state()
    const refusal = asked.ask(actor, command, at)
    return { before, refusal, after: asked.state(), command }
  })
  return { log: asked.log, state: asked.state(), steps }
}

function viewsOf(state: RoomState) {
  const own = state.seats.map((_, seat) => ownView(state, seat))
  const people = (['host', 'projector'] as const).map((role) => peopleView(state, role))
  return { shared: sharedView(state), own, people }
}

/** What counts and was sent, by seat and round. */
function finalRuns({ seats }: RoomState): readonly string[] {
  return seats.flatMap(({ runs }, seat) =>
    runs.flatMap((run, round) =>
      run?.type === 'verified' && !run.isFromCommits ? [JSON.stringify([seat, round, run])] : [],
    ),
  )
}

const fold = ([first, ...rest]: readonly Happened[]): RoomState =>
  rest.reduce(evolve, openRoom(first ?? { at: 0, events: [] }))
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('whatever is asked of a room,', () => {
  test('a refusal leaves it as it is', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const { steps } = ask(session)
        const refused = steps.filter(({ refusal }) => refusal !== null)
        expect(refused.filter(({ before, after }) => after !== before)).toEqual([])
      }),
      RUNS,
    )
  })

  test('a snapshot at any place of its log goes on as the log does', () => {
    fc.assert(
      fc.property(sessions, fc.nat(100), (session, at) => {
        const { log, state } = ask(session)
        const cut = 1 + (at % log.length)
        const snapshot = copy(fold(log.slice(0, cut)))
        expect(snapshot).toEqual(fold(copy(log.slice(0, cut))))
        expect(viewsOf(log.slice(cut).reduce(evolve, snapshot))).toEqual(viewsOf(state))
      }),
      RUNS,
    )
  })

  test('no view has a key or the hash of one but the key of the results', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const text = JSON.stringify(viewsOf(ask(session).state))
        expect(text).not.toMatch(/HASH/)
      }),
      RUNS,
    )
  })
})

describe('through any session', () => {
  test('no two names look the same', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const keys = ask(session).state.seats.map(({ name }) => nameKey(name))
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys).not.toContain('')
      }),
      RUNS,
    )
  })

  test('seats stay where they are, and a run that counts is replaced by no other', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        for (const { before, after } of ask(session).steps) {
          const hashes = before.seats.map(({ tokenHash }) => tokenHash)
          expect(after.seats.slice(0, hashes.length).map((seat) => seat.tokenHash)).toEqual(hashes)
          expect(finalRuns(after)).toEqual(expect.arrayContaining([...finalRuns(before)]))
        }
      }),
      RUNS,
    )
  })

  test('a pause stops what comes by itself, and nothing is played that is not begun', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const { steps } = ask(session)
        const ticks = steps.filter(({ command }) => command.type === 'tick')
        const paused = ticks.filter(({ before }) => before.pausedFor !== null)
        expect(paused.map(({ after }) => after)).toEqual(paused.map(({ before }) => before))
        for (const { after } of steps) {
          const open = after.rounds.filter(({ closedAt }) => closedAt === null)
          expect(open.length).toBeLessThanOrEqual(1)
          expect(after.rounds.every(({ exercise }) => exercise < after.exercises.length)).toBe(true)
        }
      }),
      RUNS,
    )
  })
})

describe('what a room shows', () => {
  test('hides names from all but the facilitator when that is asked', () => {
    const before = played()
    const state = { ...before, settings: { ...before.settings, showsNames: false } }
    const seen = JSON.stringify([sharedView(state), peopleView(state, 'projector')])
    for (const { name } of state.seats) {
      expect(JSON.stringify(peopleView(state, 'host'))).toContain(`"${name}"`)
      expect(seen).not.toContain(`"${name}"`)
    }
  })

  test('is both distributions, the answers and the truth of those who played both', () => {
    const { debrief, spread } = peopleView(played(), 'projector')
    expect(debrief?.seats).toEqual([0, 1, 2, 3])
    expect(debrief?.modes.map(({ served }) => served)).toEqual([
      [10, 11, 12, 13],
      [10, 12, 14, 16],
    ])
    expect(debrief?.truth).toBeCloseTo(52 / 46)
    expect(debrief?.stoodMs).toBe(36_000)
    expect(debrief?.modes.map(({ best }) => best?.seat)).toEqual([3, 3])
    expect(spread).toEqual([0, 0, 1, 0, 0])
  })

  test('is no seed before its first round', () => {
    const { ask: put, state } = room()
    expect(sharedView(state()).exercise.seed).toBeNull()
    put({ type: 'host' }, { type: 'next' }, OPENED_AT)
    put({ type: 'host' }, { type: 'next' }, OPENED_AT)
    expect(sharedView(state()).exercise.seed).toBe(7)
  })

  test('is a place that two share who have as many points', () => {
    const state = played()
    expect(sharedView(state).top.map(({ place, seat }) => [place, seat])).toEqual([
      [1, 3],
      [2, 2],
      [3, 1],
      [4, 0],
    ])
  })
})
