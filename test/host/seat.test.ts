// A seat on the clock of its room: when its shift begins, ends, and is cut short.
import { beforeEach, expect, test } from 'vitest'
import { Seat } from '../../src/host/workshop/seat.ts'
import type { SeatOptions } from '../../src/host/workshop/seat.ts'
import { lunchRush } from '../../src/levels/index.ts'
import { decide, evolve, openRoom, ownView, sharedView } from '../../src/room/index.ts'
import type { Actor, RoomCommand } from '../../src/room/index.ts'
import { RULES } from '../../src/sim/index.ts'
import { createAppStore, replace } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { fakePage } from '../workshop/fake-page.ts'

const CODE = 'KMRTPX'
const host: Actor = { type: 'host' }
const server: Actor = { type: 'server' }
const ADA: Actor = { type: 'seat', seat: 0 }

function roomHere(now: () => number) {
  const exercise = {
    level: lunchRush.id,
    levelVersion: lunchRush.version,
    rules: RULES,
    seed: 7,
    modes: ['blocking', 'async'] as const,
    asks: false,
  }
  const keys = { code: CODE, hostHash: 'h', resultsKey: 'r', speed: 1 }
  let state = openRoom({ at: 0, events: [{ type: 'opened', exercise, ...keys }] })
  const ask = (actor: Actor, command: RoomCommand) => {
    const decision = decide(state, actor, command, now())
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal}`)
    state = evolve(state, { at: now(), events: decision.events })
  }
  const join = (name: string) =>
    ask(server, { type: 'join', name, tokenHash: name, isRobot: false })
  const view = () => ({
    seq: 1,
    shared: sharedView(state),
    own: ownView(state, 0),
    people: null,
    live: null,
    presence: null,
  })
  const lastRun = { figures: null, type: 'late', reason: 'ownClock', at: 0 } as const
  const enter = (isFromCommits: boolean, round = 0) => {
    const verdict = { ...lastRun, run: `${isFromCommits}`, isAccepted: false, isFromCommits }
    ask(server, { type: 'enterRun', seat: 0, round, verdict })
  }
  return { ask, join, view, enter }
}

function seatHere() {
  const { page, platform, pass } = fakePage(() => null)
  const room = roomHere(() => page.now)
  const app = createAppStore()
  const toRoom = () => replace(app, { name: 'room', code: CODE })
  const handedIn: number[] = []
  const nothing = { watch: () => {}, onPlayChange: () => {}, emit: () => {} }
  const context = {
    app,
    texts: memoryStorage(),
    hudController: nothing,
    coach: nothing,
    campaign: nothing,
    replayViewer: nothing,
    listeners: nothing,
  } as unknown as SeatOptions['context']
  const client = {
    send: async () => ({ ok: true, length: 0 }),
    progress: async () => ({ ok: true, log: [], upTo: 0 }),
    runText: async () => ({ ok: false, reason: 'noSuchRound' }),
  } as unknown as SeatOptions['client']
  const seat = new Seat({
    context,
    client,
    platform,
    code: CODE,
    key: 'K',
    serverNow: () => page.now,
    handIn: (round) => void handedIn.push(round),
  })
  /** What has happened in the room is told, and so much time passes. */
  const tell = async (ms: number) => {
    seat.show(room.view())
    await pass(ms)
    if (app.getState().route.name === 'room') seat.arrive()
    await pass(0)
  }
  const screen = () => app.getState().route.name
  toRoom()
  return { ...room, tell, screen, handedIn, page }
}

let here: ReturnType<typeof seatHere>
beforeEach(() => void (here = seatHere()))

async function comeLate(): Promise<void> {
  const { join, ask, tell, page } = here
  page.now = 1_000
  ask(host, { type: 'next' })
  page.now = 60_000
  join('Ada')
  await tell(0)
}

test('who comes late begins on a clock of their own, and plays on while the others talk', async () => {
  await comeLate()
  const { ask, tell, screen, enter, handedIn } = here
  expect(screen()).toBe('room')
  ask(ADA, { type: 'startLate' })
  await tell(60_000)
  expect(screen()).toBe('shift')
  enter(true) // the server has put together what there is
  ask(server, { type: 'tick' })
  expect(here.view().shared.phase.type).toBe('talk')
  await tell(30_000)
  expect([screen(), handedIn]).toEqual(['shift', []])
  await tell(30_000)
  expect([screen(), handedIn]).toEqual(['room', [0]])
})

test('but not into the next round, though nothing was heard of the talk', async () => {
  await comeLate()
  const { ask, tell, screen, handedIn } = here
  ask(ADA, { type: 'startLate' })
  await tell(10_000)
  ask(host, { type: 'next' })
  ask(host, { type: 'next' })
  await tell(0)
  expect([screen(), handedIn]).toEqual(['shift', []])
  expect(here.view().shared.round?.number).toBe(1)
  await tell(120_000)
  expect([screen(), handedIn]).toEqual(['room', [1]])
})

test('who is on time stops when the round is closed, sees the customers go at its end, and hears of a pause', async () => {
  const { join, ask, tell, screen, enter, handedIn, page } = here
  join('Ada')
  ask(host, { type: 'next' })
  await tell(20_000)
  expect(screen()).toBe('shift')
  ask(host, { type: 'next' })
  await tell(0)
  expect([screen(), handedIn]).toEqual(['room', []])
  ask(host, { type: 'next' })
  await tell(30_000)
  ask(host, { type: 'pause', word: 'tea' })
  await tell(600_000)
  expect([screen(), handedIn]).toEqual(['shift', []])
  ask(host, { type: 'resume' })
  while (handedIn.length === 0 && page.now < 2_000_000) await tell(250)
  expect([screen(), handedIn]).toEqual(['shift', [1]])
  enter(false, 1)
  await tell(1_000)
  expect(screen()).toBe('shift')
  await tell(1_000)
  expect(screen()).toBe('room')
})
