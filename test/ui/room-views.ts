// A room brought into a phase by its own rules, and what each may see of it; beside it a workshop that
// notes what a screen asks for.
import type { RoomVisit, Workshop } from '../../src/host/index.ts'
import { lunchRush } from '../../src/levels/index.ts'
import { decide, evolve, openRoom, ownView, peopleView, sharedView } from '../../src/room/index.ts'
import type { Actor, RoomCommand, RoomState, RunVerdict } from '../../src/room/index.ts'
import { MODES, RULES } from '../../src/sim/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import type { RequestedCommand } from '../../src/wire/index.ts'

const host: Actor = { type: 'host' }
const server: Actor = { type: 'server' }
export const player = (seat: number): Actor => ({ type: 'seat', seat })

export type Step = readonly [Actor, RoomCommand]

export const next: Step = [host, { type: 'next' }]
export const asHost = (command: RoomCommand): Step => [host, command]
export const join = (name: string): Step => [
  server,
  { type: 'join', name, tokenHash: name, isRobot: false },
]

/** Somebody's run of a round, as the server enters it. */
export function run(
  seat: number,
  round: number,
  served: number,
  other: Partial<RunVerdict> = {},
): Step {
  const figures = { score: served * 100, served, lost: 3, satisfaction: 0.5, stoodMs: 60_000 }
  const verdict: RunVerdict = {
    run: `run-${seat}-${round}`,
    type: 'verified',
    reason: null,
    figures,
    at: 0,
    isAccepted: false,
    isFromCommits: false,
    ...other,
  }
  return [server, { type: 'enterRun', seat, round, verdict }]
}

/** The room after these steps, a second apart. */
export function roomAfter(...steps: readonly Step[]): RoomState {
  return roomOf(MODES, ...steps)
}

/** The same, of an exercise in these modes. */
export function roomOf(modes: readonly Mode[], ...steps: readonly Step[]): RoomState {
  const exercise = {
    level: lunchRush.id,
    levelVersion: lunchRush.version,
    rules: RULES,
    seed: 7,
    modes,
    asks: modes.length > 1,
  }
  const keys = { code: 'KMRTPX', hostHash: 'h', resultsKey: 'r', speed: 1 }
  let room = openRoom({ at: 0, events: [{ type: 'opened', exercise, ...keys }] })
  for (const [index, [actor, command]] of steps.entries()) {
    const at = (index + 1) * 1_000
    const decision = decide(room, actor, command, at)
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal}`)
    room = evolve(room, { at, events: decision.events })
  }
  return room
}

export const bothRounds: readonly Step[] = [
  join('Ada'),
  join('Bo'),
  next,
  [player(0), { type: 'predict', choice: 3 }],
  next,
  run(0, 0, 4),
  run(1, 0, 5),
  next,
  run(0, 1, 12),
  run(1, 1, 10),
]

/** A page's visit to it. */
export function visitTo(room: RoomState, as: RoomVisit['as'], seat = 0): RoomVisit {
  const view = {
    seq: 1,
    shared: sharedView(room),
    own: as === 'seat' ? ownView(room, seat) : null,
    people: as === 'seat' ? null : peopleView(room, as),
    live: null,
    presence: { seats: [0] },
  }
  const status = { type: 'connected', by: 'socket' } as const
  return {
    code: room.code,
    as,
    status,
    view,
    unsent: 0,
    refusal: null,
    robots: 0,
    isOutdated: false,
  }
}

/** `now` is the server's clock, ms. */
export function workshopNoting(asked: RequestedCommand[], now = 5_000): Workshop {
  return {
    visit: () => null,
    onVisit: () => () => undefined,
    hasServer: async () => true,
    loadBoard: async () => null,
    export: async () => null,
    open: async () => ({ ok: false, reason: 'noAnswer' }),
    find: async () => ({ ok: false, reason: 'noSuchRoom' }),
    join: async () => ({ ok: false, reason: 'locked' }),
    hasKey: () => true,
    enter: () => {},
    leave: () => {},
    command: (command) => void asked.push(command),
    remove: async () => true,
    lastSeat: () => null,
    forgetSeat: () => {},
    hostLink: (code) => `http://cafe.example/#workshop=${code}.key`,
    joinLink: (code) => `http://cafe.example/#room=${code}`,
    run: async () => null,
    addRobots: () => {},
    serverNow: () => now,
  }
}
