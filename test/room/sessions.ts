// Rooms for the tests: one that has been opened, and sessions of whatever people may ask of it.
import * as fc from 'fast-check'
import { decide, evolve, openRoom } from '../../src/room/index.ts'
import type { Actor, Happened, RoomCommand, RoomState, RunVerdict } from '../../src/room/index.ts'
import { RULES } from '../../src/sim/index.ts'

export const OPENED_AT = 1_000_000

export function opening(speed = 1): Happened {
  const exercise = {
    level: 'lunch-rush',
    levelVersion: 2,
    rules: RULES,
    seed: 7,
    modes: ['blocking', 'async'],
    asks: true,
  } as const
  const keys = { hostHash: 'HOST-HASH', resultsKey: 'RESULTS-KEY' }
  const opened = { type: 'opened', code: 'BCDFGH', speed, exercise, ...keys } as const
  return { at: OPENED_AT, events: [opened] }
}

/** A room and its log, which grows by what it is asked. */
export function room() {
  const log: Happened[] = [opening()]
  let state = openRoom(opening())
  return {
    log,
    state: () => state,
    /** What it answers: null, or why not. */
    ask(actor: Actor, command: RoomCommand, at: number) {
      const decision = decide(state, actor, command, at)
      if (!decision.ok) return decision.refusal
      const happened = { at, events: decision.events }
      log.push(happened)
      state = evolve(state, happened)
      return null
    },
  }
}

export const host: Actor = { type: 'host' }
export const server: Actor = { type: 'server' }
export const seatOf = (seat: number): Actor => ({ type: 'seat', seat })

export function join(name: string, isRobot = false): RoomCommand {
  return { type: 'join', name, tokenHash: `HASH-OF-${name}`, isRobot }
}

export function verdict(run: string, changes: Partial<RunVerdict> = {}): RunVerdict {
  const figures = { score: 900, served: 10, lost: 3, satisfaction: 0.6, stoodMs: 30_000 }
  const common = { type: 'verified', reason: null, at: 0, isAccepted: false } as const
  return { run, ...common, figures, isFromCommits: false, ...changes }
}

export type Asked = {
  readonly actor: Actor
  readonly command: RoomCommand
  readonly afterMs: number
}

const seat = fc.nat(5)
const round = fc.nat(3)
const names = fc.constantFrom(
  'Ana',
  'ana',
  'ANA',
  'A\u200Bna',
  'Bo',
  '\uFF21na',
  '  ',
  'Zoë',
  'Zoe',
)
const hostCommand: fc.Arbitrary<RoomCommand> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<RoomCommand>({ type: 'next' }) },
  fc.constant<RoomCommand>({ type: 'resume' }),
  fc.record({ type: fc.constant('pause' as const), word: fc.constantFrom('', 'tea') }),
  fc.record({ type: fc.constant('kick' as const), seat }),
  fc.record({ type: fc.constant('restore' as const), seat }),
  fc.record({ type: fc.constant('accept' as const), seat, round }),
  fc.record({ type: fc.constant('rename' as const), seat, name: names }),
  fc.record({
    type: fc.constant('change' as const),
    settings: fc.record(
      { isLocked: fc.boolean(), takesLatecomers: fc.boolean(), showsNames: fc.boolean() },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: fc.constant('plan' as const),
    level: fc.constantFrom('lunch-rush', 'first-day', 'stand-and-wait', 'nowhere'),
    seed: fc.nat(99),
    modes: fc.constantFrom<('async' | 'blocking')[]>(
      ['async'],
      ['blocking', 'async'],
      ['async', 'async'],
    ),
    asks: fc.boolean(),
  }),
)
const seatCommand: fc.Arbitrary<RoomCommand> = fc.oneof(
  fc.record({ type: fc.constant('predict' as const), choice: fc.nat(6) }),
  fc.constant<RoomCommand>({ type: 'startLate' }),
  fc.record({ type: fc.constant('callMe' as const), name: names }),
)
const serverCommand: fc.Arbitrary<RoomCommand> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(names, fc.nat(9)).map(([name, hash]) => joinAs(name, hash)) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('enterRun' as const),
      seat,
      round,
      verdict: fc
        .record({
          type: fc.constantFrom('verified' as const, 'late' as const, 'rejected' as const),
          isFromCommits: fc.boolean(),
        })
        .chain((changes) => fc.nat(20).map((number) => verdict(`run ${number}`, changes))),
    }),
  },
  fc.constant<RoomCommand>({ type: 'tick' }),
)

function joinAs(name: string, hash: number): RoomCommand {
  return { type: 'join', name, tokenHash: `HASH-${hash}`, isRobot: false }
}

const afterMs = fc.oneof(fc.nat(2_000), fc.nat(60_000), fc.constant(200_000))
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ actor: fc.constant(host), command: hostCommand, afterMs }),
  fc.record({ actor: seat.map(seatOf), command: seatCommand, afterMs }),
  fc.record({ actor: fc.constant(server), command: serverCommand, afterMs }),
)

/** What is asked of a room, in order. */
export const sessions = fc.array(asked, { maxLength: 60 })

/** A room with four guests who have played a whole exercise. */
export function played(): RoomState {
  const { ask, state } = room()
  let at = OPENED_AT
  const askAll = (...all: readonly (readonly [Actor, RoomCommand])[]) => {
    for (const [actor, command] of all) ask(actor, command, (at += 1_000))
  }
  askAll(...['Ana', 'Bo', 'Cy', 'Di'].map((name) => [server, join(name)] as const))
  askAll([host, { type: 'next' }], [seatOf(0), { type: 'predict', choice: 2 }])
  for (const number of [0, 1]) {
    askAll([host, { type: 'next' }])
    at += 100_000
    for (const guest of [0, 1, 2, 3]) {
      const served = 10 + guest * (number + 1)
      const figures = { score: served * 100, served, lost: 1, satisfaction: 0.5, stoodMs: 9_000 }
      const each = verdict(`run ${number} ${guest}`, { figures })
      askAll([server, { type: 'enterRun', seat: guest, round: number, verdict: each }])
    }
  }
  return state()
}
