// The course of a session: what comes after what, by the facilitator's word or by the clock.
import { levelOf } from '../levels/index.ts'
import { endsBy } from '../sim/index.ts'
import type { Mode } from '../sim/index.ts'
import type { RoomRefusal } from './command.ts'
import type { RoomEvent } from './event.ts'
import type { Exercise, RoomState } from './state.ts'
import { countdownMs, endsAt, GRACE_MS, missedOpening, QUESTION_MS } from './time.ts'

/** What comes next, when the facilitator asks for it. */
export function next(
  state: RoomState,
  now: number,
): readonly RoomEvent[] | RoomEvent | RoomRefusal {
  if (state.pausedFor !== null) return 'notNow'
  switch (state.phase.type) {
    case 'lobby':
      return presentExercise(state)?.asks
        ? { type: 'asked', closesAt: now + QUESTION_MS }
        : start(state, now)
    case 'predict':
    case 'talk':
      return start(state, now)
    case 'round':
      return close(state)
    case 'debrief':
      return { type: 'podiumShown' }
    case 'podium':
    case 'ended':
      return 'notNow'
    default:
      return state.phase satisfies never
  }
}

/** What has come by itself by `now`. */
export function nextInTime(state: RoomState, now: number): readonly RoomEvent[] {
  const due = dueAt(state)
  return due === null || now < due ? [] : close(state)
}

/** When something comes by itself, server time in ms; null when nothing does. */
export function dueAt(state: RoomState): number | null {
  const round = state.rounds.at(-1)
  if (state.phase.type !== 'round' || !round) return null
  const end = endsAt(round, state.speed)
  return end === null ? null : end + GRACE_MS
}

/** The round is over, and what it was played for goes on. */
export function close(state: RoomState): readonly RoomEvent[] {
  const after: RoomEvent = { type: modeToCome(state) === null ? 'debriefBegan' : 'talkBegan' }
  return [{ type: 'roundClosed' }, after]
}

/** Whether with this run everybody's of the present round is in. */
export function isLast(state: RoomState, seat: number, number: number): boolean {
  const round = state.rounds[number]
  if (state.phase.type !== 'round' || number !== state.rounds.length - 1 || !round) return false
  return state.seats.every((each, index) => {
    if (index === seat || each.isKicked || each.runs[number]) return true
    return missedOpening(round, each.joinedAt) && (each.starts[number] ?? null) === null
  })
}

export function presentExercise({ exercises }: RoomState): Exercise | undefined {
  return exercises.at(-1)
}

/** The next mode of the present exercise; null when all have been played. */
function modeToCome({ exercises, rounds }: RoomState): Mode | null {
  const present = exercises.length - 1
  const isPlayed = (mode: Mode) =>
    rounds.some((round) => round.exercise === present && round.mode === mode)
  return exercises[present]?.modes.find((mode) => !isPlayed(mode)) ?? null
}

function start(state: RoomState, now: number): RoomEvent | RoomRefusal {
  const exercise = presentExercise(state)
  const mode = modeToCome(state)
  const level = exercise && levelOf(exercise.level, exercise.levelVersion)
  if (!level || mode === null) return 'noSuchLevel'
  const startsAt = now + countdownMs(state.speed)
  return { type: 'roundStarted', mode, startsAt, lengthMs: endsBy(level) }
}
