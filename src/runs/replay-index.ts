// An index of a replay: simulated once with a keyframe every 2 s, so that seeking to a moment only
// simulates from the keyframe before it.
import { advanceTo, copyOf, openShift, planOf, resumeShift, send } from '../sim/index.ts'
import type { Emit, Level, Plan, Replay, Room, Shift, ShiftEvent, State } from '../sim/index.ts'

/** Between two keyframes, ms of shift time. */
const KEYFRAME_EVERY_MS = 2_000

export type ReplayIndex = {
  readonly level: Level
  readonly replay: Replay
  readonly events: readonly ShiftEvent[] // everything that happened, in order
  /** The restaurant at `at`, ms since opening, after the commands of that moment. */
  roomAt(at: number): Room
  /** A cursor at `at`; `emit` gets the events from there on. */
  cursorAt(at: number, emit?: Emit | null): ReplayCursor
}

/** A position in the replay; it moves forward only. */
export type ReplayCursor = {
  readonly room: Room
  /** Go on to `at`, ms since opening; any cutting of the same span gives the same. */
  advanceTo(at: number): void
}

type Keyframe = { readonly state: State; readonly sent: number } // commands applied so far

/** Index a verified replay. `level` is the one it was played on. */
export function indexReplay(replay: Replay, level: Level): ReplayIndex {
  const plan = planOf(level, replay.seed)
  const events: ShiftEvent[] = []
  const keyframes = recordKeyframes(replay, level, (event) => void events.push(event))
  const cursorAt = (at: number, emit: Emit | null = null) => {
    const keyframe = keyframes.findLast(({ state }) => state.now <= at) ?? keyframes[0]
    return openCursor(replay, level, plan, keyframe, clamp(at, replay), emit)
  }
  return { level, replay, events, cursorAt, roomAt: (at) => cursorAt(at).room }
}

function recordKeyframes(replay: Replay, level: Level, emit: Emit): readonly Keyframe[] {
  const shift = openShift(level, replay.seed, replay.mode, emit)
  const logCursor = createLogCursor(shift, replay, 0)
  const keyframes: Keyframe[] = []
  for (let at = 0; at <= replay.lengthMs; at += KEYFRAME_EVERY_MS) {
    logCursor.advanceTo(at)
    keyframes.push({ state: copyOf(shift.state), sent: logCursor.sent() })
  }
  logCursor.advanceTo(replay.lengthMs) // for the events of the end
  return keyframes
}

function openCursor(
  replay: Replay,
  level: Level,
  plan: Plan,
  keyframe: Keyframe | undefined,
  at: number,
  emit: Emit | null,
): ReplayCursor {
  let heard: Emit | null = null // events between the keyframe and `at` are not emitted
  const hear: Emit = (event) => heard?.(event)
  const shift = keyframe
    ? resumeShift(level, plan, copyOf(keyframe.state), hear)
    : openShift(level, replay.seed, replay.mode, hear)
  const logCursor = createLogCursor(shift, replay, keyframe?.sent ?? 0)
  logCursor.advanceTo(at)
  heard = emit
  return { room: shift.state, advanceTo: (until) => logCursor.advanceTo(clamp(until, replay)) }
}

function createLogCursor(shift: Shift, { log }: Replay, from: number) {
  let next = from
  return {
    sent: () => next,
    advanceTo(at: number): void {
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
