// A shift in real time: commands in, events out, paused and resumed, at any speed.
import { command, kindOf, NONE, openShift, record, resimulate, replayOf } from '../sim/index.ts'
import type { Command, Level, Mode, Recording, Replay, Room, ShiftEvent } from '../sim/index.ts'
import { crewOf, leadsOn, personIn } from '../waiters/index.ts'
import type { Lead, Programs } from '../waiters/index.ts'
import type { Run } from '../runs/index.ts'
import { createClock } from './clock.ts'
import { createCommonClock } from './common-clock.ts'
import type { CommonTime } from './common-clock.ts'
import { createGhost } from './ghost.ts'
import type { Ghost } from './ghost.ts'
import { createEventListeners } from './event-listeners.ts'
import type { EventListeners } from './event-listeners.ts'
import type { PlayStatus } from './status.ts'
import { createCommandQueue } from './command-queue.ts'
import type { CommandQueue } from './command-queue.ts'

/** Which dish a tap is on, and whose waiter it is for: the first that a person leads, unless said. */
export type Tap = { readonly ticket?: number; readonly waiter?: number }

export type Play = {
  readonly level: Level
  readonly seed: number
  readonly mode: Mode
  readonly leads: readonly Lead[] // one for each waiter
  readonly own: number | null // the person's waiter, the first if several; null when nobody plays
  readonly speed: number // simulated ms per real ms, 1 to 16
  /** The restaurant now. Read it afresh each time; it is mutated in place. */
  readonly room: Room
  readonly ghost: Ghost | null // who is played against
  status(): PlayStatus
  /** Ms of real time left until the doors open; 0 once they have. */
  countdownMs(): number
  /** Visit a station, or drop the visit when that station is queued already. */
  tap(station: number, tap?: Tap): void
  /** Stand at the kitchen by choice, or stop doing so; leave a flambé after this slice. */
  toggleStand(waiter?: number): void
  undo(waiter?: number): void
  /** Where the level lets hire: have a second waiter, or send it home. */
  toggleHire(): void
  pause(): void
  resume(): void
  /** Let `elapsedMs` of real time pass. */
  tick(elapsedMs: number): void
  /** Hear every event; returns the function that stops it. */
  onEvent(listener: (event: ShiftEvent) => void): () => void
  /** Hear every change of status; returns the function that stops it. */
  onStatus(listener: (status: PlayStatus) => void): () => void
  /** Hear when the room is another moment's all at once; returns the function that stops it. */
  onSeek(listener: () => void): () => void
  /** The shift so far as a replay. */
  replay(): Replay
}

export type PlayOptions = {
  readonly level: Level
  readonly seed: number
  readonly mode: Mode
  readonly leads?: readonly Lead[] // a person and the level's colleagues, unless said
  readonly programs?: Programs // that lead waiters, by id
  readonly speed?: number // 1 to 16
  readonly countdownMs?: number // real ms before the doors open
  readonly ghost?: Run // of the same level and seed
  readonly common?: CommonTime // of a room that plays at once; there is no other countdown or pause
  readonly opens?: readonly Command[] // before the first millisecond
}

/** Open a shift and hold it at its countdown. Throws RangeError for a program that is not here. */
export function createPlay(options: PlayOptions): Play {
  const listeners = createEventListeners()
  const shift = openShift(options.level, options.seed, options.mode, listeners.emit)
  const recording = record(shift)
  for (const order of options.opens ?? []) command(recording, order)
  return playOf(recording, listeners, options)
}

/** Take up the shift of a replay where it stopped; the replay must be of these options. */
export function resumePlay(options: PlayOptions, replay: Replay): Play {
  const listeners = createEventListeners()
  return playOf(resimulate(replay, options.level, listeners.emit), listeners, options)
}

/** The recording's shift emits to `listeners`. */
function playOf(recording: Recording, listeners: EventListeners, options: PlayOptions): Play {
  const { level, seed, mode, speed = 1, countdownMs = 0, ghost, common } = options
  const room: Room = recording.shift.state
  const leads = leadsOn(level, options.leads)
  const clock = common
    ? createCommonClock(common, speed, room.now)
    : createClock(countdownMs, speed)
  const queue = createCommandQueue(recording, crewOf(leads, options.programs), listeners)
  return {
    level,
    seed,
    mode,
    leads,
    speed,
    room,
    ghost: ghost ? createGhost(ghost, level, () => room.now) : null,
    status: clock.status,
    countdownMs: clock.countdownMs,
    ...controlsOf({ room, level }, leads, queue),
    pause: clock.pause,
    resume: clock.resume,
    tick(elapsedMs) {
      const passedMs = clock.pass(elapsedMs)
      try {
        if (passedMs > 0) queue.advanceBy(passedMs)
      } finally {
        if (room.closed) clock.end()
      }
    },
    onEvent: listeners.listen,
    onStatus: clock.onStatus,
    onSeek: () => () => {},
    replay: () => replayOf(recording),
  }
}

type Seen = Pick<Play, 'room' | 'level'>

/** What a person can ask of a waiter. One that a robot leads is not asked: it would be another shift. */
function controlsOf(
  seen: Seen,
  leads: readonly Lead[],
  queue: CommandQueue,
): Pick<Play, 'own' | 'tap' | 'toggleStand' | 'undo' | 'toggleHire'> {
  const own = personIn(leads)
  const ask = (waiter: number | null, commandFor: (waiter: number) => Command): void => {
    if (waiter !== null && leads[waiter]?.type === 'person') queue.send(commandFor(waiter))
  }
  return {
    own,
    tap: (station, { ticket, waiter } = {}) =>
      ask(waiter ?? own, (index) => commandOfTap(seen, index, station, ticket)),
    toggleStand: (waiter) => ask(waiter ?? own, (index) => commandOfStand(seen.room, index)),
    toggleHire: () => ask(own, (index) => commandOfHire(seen.room, index)),
    undo: (waiter) => ask(waiter ?? own, (index) => ({ type: 'undo', waiter: index })),
  }
}

/** Stand, or stop standing, or no longer mean to; leave a flambé after this slice. */
function commandOfStand(room: Room, waiter: number): Command {
  const me = room.waiters[waiter]
  const kind = me?.doing.kind
  const stands =
    kind === 'standing' || kind === 'flambeing' || me?.tasks.some((visit) => visit.stand)
  return { type: stands ? 'moveOn' : 'stand', waiter }
}

function commandOfHire({ specials }: Room, waiter: number): Command {
  return { type: specials?.hire?.presence === 'here' ? 'dismiss' : 'hire', waiter }
}

/** What a tap on a station means now: a visit, a dish to pick up as well, or a visit dropped. */
function commandOfTap(
  { room, level }: Seen,
  waiter: number,
  station: number,
  ticket: number | undefined,
): Command {
  const queued = room.waiters[waiter]?.tasks.find((visit) => visit.station === station)
  const isPass = kindOf(level.floor, station) === 'pass'
  const known = isPass && ticket !== undefined && ticket !== NONE
  if (queued && !queued.isCalled && (!known || queued.tickets.includes(ticket))) {
    return { type: 'drop', waiter, station }
  }
  const visit = { type: 'visit', waiter, station } as const
  return known ? { ...visit, ticket } : visit
}
