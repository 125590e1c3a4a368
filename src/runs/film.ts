// A replay lived once and kept in stills, so that any moment of it is near: to go to a moment is to
// go on from the still before it.
import { advanceTo, copyOf, openShift, planOf, resumeShift, send } from '../sim/index.ts'
import type { Emit, Level, Plan, Replay, Room, Shift, ShiftEvent, State } from '../sim/index.ts'

/** A still is kept this often, ms of shift time. */
const STILL_EVERY_MS = 2_000

export type Film = {
  readonly level: Level
  readonly replay: Replay
  readonly events: readonly ShiftEvent[] // everything that happened, in order
  /** The restaurant at `at`, ms since opening, after the commands of that moment. */
  roomAt(at: number): Room
  /** Start showing it at `at`; `emit` hears what happens from there on. */
  showFrom(at: number, emit?: Emit | null): Showing
}

/** A film being shown: it goes on, never back. */
export type Showing = {
  readonly room: Room
  /** Go on to `at`, ms since opening; any cutting of the same span gives the same. */
  goOn(at: number): void
}

type Still = { readonly state: State; readonly sent: number } // commands applied so far

/** Film a replay that has been verified. `level` is the one it was played on. */
export function filmOf(replay: Replay, level: Level): Film {
  const plan = planOf(level, replay.seed)
  const events: ShiftEvent[] = []
  const stills = takeStills(replay, level, (event) => void events.push(event))
  const showFrom = (at: number, emit: Emit | null = null) => {
    const still = stills.findLast(({ state }) => state.now <= at) ?? stills[0]
    return show(replay, level, plan, still, clamp(at, replay), emit)
  }
  return { level, replay, events, showFrom, roomAt: (at) => showFrom(at).room }
}

function takeStills(replay: Replay, level: Level, emit: Emit): readonly Still[] {
  const shift = openShift(level, replay.seed, replay.mode, emit)
  const reel = reelOf(shift, replay, 0)
  const stills: Still[] = []
  for (let at = 0; at <= replay.lengthMs; at += STILL_EVERY_MS) {
    reel.goOn(at)
    stills.push({ state: copyOf(shift.state), sent: reel.sent() })
  }
  reel.goOn(replay.lengthMs) // for the events of the end
  return stills
}

function show(
  replay: Replay,
  level: Level,
  plan: Plan,
  still: Still | undefined,
  at: number,
  emit: Emit | null,
): Showing {
  let heard: Emit | null = null // what lies between the still and the moment asked for is past
  const hear: Emit = (event) => heard?.(event)
  const shift = still
    ? resumeShift(level, plan, copyOf(still.state), hear)
    : openShift(level, replay.seed, replay.mode, hear)
  const reel = reelOf(shift, replay, still?.sent ?? 0)
  reel.goOn(at)
  heard = emit
  return { room: shift.state, goOn: (until) => reel.goOn(clamp(until, replay)) }
}

function reelOf(shift: Shift, { log }: Replay, from: number) {
  let next = from
  return {
    sent: () => next,
    goOn(at: number): void {
      for (let timed = log[next]; timed && timed[0] <= at; timed = log[next]) {
        advanceTo(shift, timed[0])
        send(shift, timed[1])
        next++
      }
      advanceTo(shift, at)
    },
  }
}

function clamp(at: number, { lengthMs }: Replay): number {
  return Math.min(Math.max(0, Math.floor(at)), lengthMs)
}
