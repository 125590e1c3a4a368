// A shift in real time: commands in, events out, paused and resumed, at any speed.
import { kindOf, NONE, openShift, record, relive, replayOf } from '../sim/index.ts'
import type { Command, Level, Mode, Recording, Replay, Room, ShiftEvent } from '../sim/index.ts'
import { robots } from '../waiters/index.ts'
import type { RobotName } from '../waiters/index.ts'
import type { Run } from '../runs/index.ts'
import { createClock } from './clock.ts'
import { accompany } from './ghost.ts'
import type { Ghost } from './ghost.ts'
import { createHearing } from './hearing.ts'
import type { Hearing } from './hearing.ts'
import type { PlayStatus } from './status.ts'
import { passTime } from './time.ts'

export type Play = {
  readonly level: Level
  readonly seed: number
  readonly mode: Mode
  readonly robot: RobotName | null // who plays, when it is not the player
  readonly speed: number // simulated ms per real ms, 1 to 16
  /** The restaurant now. Read it afresh each time; it is mutated in place. */
  readonly room: Room
  readonly ghost: Ghost | null // who is played against
  status(): PlayStatus
  /** Ms of real time left until the doors open; 0 once they have. */
  countdownMs(): number
  /** Visit a station, or drop the visit when that station is queued already. */
  tap(station: number, ticket?: number): void
  /** Stand at the kitchen by choice, or stop doing so. */
  toggleStand(): void
  undo(): void
  pause(): void
  resume(): void
  /** Let `elapsedMs` of real time pass. */
  tick(elapsedMs: number): void
  /** Hear every event; returns the function that stops it. */
  onEvent(listener: (event: ShiftEvent) => void): () => void
  /** Hear every change of status; returns the function that stops it. */
  onStatus(listener: (status: PlayStatus) => void): () => void
  /** Hear when the room is another moment's all at once; returns the function that stops it. */
  onCut(listener: () => void): () => void
  /** The shift so far as a replay. */
  replay(): Replay
}

export type PlayOptions = {
  readonly level: Level
  readonly seed: number
  readonly mode: Mode
  readonly robot?: RobotName | null
  readonly speed?: number // 1 to 16
  readonly countdownMs?: number // real ms before the doors open
  readonly ghost?: Run // of the same level and seed
}

/** The player's waiter. */
const ME = 0

/** Open a shift and hold it at its countdown. */
export function createPlay(options: PlayOptions): Play {
  const hearing = createHearing()
  const shift = openShift(options.level, options.seed, options.mode, hearing.tell)
  return playOf(record(shift), hearing, options)
}

/** Take up the shift of a replay where it stopped; the replay must be of these options. */
export function resumePlay(options: PlayOptions, replay: Replay): Play {
  const hearing = createHearing()
  return playOf(relive(replay, options.level, hearing.tell), hearing, options)
}

/** The recording's shift emits to `hearing`. */
function playOf(
  recording: Recording,
  hearing: Hearing,
  { level, seed, mode, robot = null, speed = 1, countdownMs = 0, ghost }: PlayOptions,
): Play {
  const room: Room = recording.shift.state
  const leader = robot && robots[robot]
  const clock = createClock(countdownMs, speed)
  const time = passTime(recording, leader, hearing)
  // A robot's shift is watched: what the person taps would make it another one.
  const order = (command: Command): void => {
    if (!robot) time.send(command)
  }
  return {
    level,
    seed,
    mode,
    robot,
    speed,
    room,
    ghost: ghost ? accompany(ghost, level, () => room.now) : null,
    status: clock.status,
    countdownMs: clock.countdownMs,
    tap: (station, ticket) => order(commandOfTap({ room, level }, station, ticket)),
    toggleStand: () => order(commandOfStand(room)),
    undo: () => order({ type: 'undo', waiter: ME }),
    pause: clock.pause,
    resume: clock.resume,
    tick(elapsedMs) {
      const passedMs = clock.pass(elapsedMs)
      try {
        if (passedMs > 0) time.goOn(passedMs)
      } finally {
        if (room.closed) clock.end()
      }
    },
    onEvent: hearing.listen,
    onStatus: clock.onStatus,
    onCut: () => () => {},
    replay: () => replayOf(recording),
  }
}

/** Stand, or stop standing, or no longer mean to. */
function commandOfStand(room: Room): Command {
  const me = room.waiters[ME]
  const stands = me?.doing.kind === 'standing' || me?.tasks.some((visit) => visit.stand)
  return { type: stands ? 'moveOn' : 'stand', waiter: ME }
}

/** What a tap on a station means now: a visit, a dish to pick up as well, or a visit dropped. */
function commandOfTap(
  { room, level }: Pick<Play, 'room' | 'level'>,
  station: number,
  ticket: number | undefined,
): Command {
  const queued = room.waiters[ME]?.tasks.find((visit) => visit.station === station)
  const isPass = kindOf(level.floor, station) === 'pass'
  const known = isPass && ticket !== undefined && ticket !== NONE
  if (queued && (!known || queued.tickets.includes(ticket))) {
    return { type: 'drop', waiter: ME, station }
  }
  const visit = { type: 'visit', waiter: ME, station } as const
  return known ? { ...visit, ticket } : visit
}
