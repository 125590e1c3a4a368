// What each may see of a room. Everybody has the shared part, a player the own one beside it, the
// facilitator and the projector a list of people. Hidden names are in no view but the facilitator's.
import { presentExercise } from './course.ts'
import { debriefOf } from './debrief.ts'
import type { Debrief } from './debrief.ts'
import { CHOICES, spreadOf } from './question.ts'
import { placesOf } from './standing.ts'
import type { Place } from './standing.ts'
import type { Exercise, Phase, RoomState, Round, RunVerdict, Seat, Settings } from './state.ts'
import { endsAt, missedOpening } from './time.ts'

/** The same for everybody. */
export type SharedView = {
  readonly code: string
  readonly speed: number
  readonly phase: Phase
  readonly pausedFor: string | null
  readonly settings: Settings
  readonly exercise: ExerciseView
  readonly exercises: number // so far, this one with them
  readonly choices: readonly number[] // of the question
  readonly round: RoundView | null // the present or the last one
  readonly counts: { readonly seats: number; readonly predicted: number; readonly entered: number }
  readonly top: readonly TopPlace[] // empty where the board is hidden
  readonly debrief: DebriefSummary | null // from the talk on
  readonly resultsKey: string
}

/** Who would know the seed before the first round could practise. */
export type ExerciseView = Omit<Exercise, 'seed'> & { readonly seed: number | null }

export type RoundView = Round & {
  readonly number: number
  readonly endsAt: number | null // null while it is paused
}

export type TopPlace = {
  readonly place: number
  readonly seat: number
  readonly name: string | null // null where names are hidden
  readonly score: number
}

export type DebriefSummary = Pick<Debrief, 'stoodMs' | 'truth'> & {
  readonly pairs: number // who have played every mode so far
  readonly medians: readonly { readonly mode: string; readonly served: number }[]
  readonly best: readonly { readonly mode: string; readonly seat: number; readonly run: string }[]
}

/** Of one player. */
export type OwnView = {
  readonly seat: number
  readonly name: string
  readonly isKicked: boolean
  readonly choice: number | null // in the present exercise
  readonly startsAt: number | null // the own clock of the present round
  readonly joinedLate: boolean // after the present round had begun
  readonly mayStartLate: boolean
  readonly runs: readonly (OwnRun | null)[] // by round
  readonly place: number | null
  readonly score: number
}

export type OwnRun = Omit<RunVerdict, 'at'>

/** Of all players, for the facilitator and the projector. */
export type PeopleView = {
  readonly people: readonly PersonView[] // by seat
  readonly spread: readonly number[] | null // of the answers; null until the question has closed
  readonly debrief: Debrief | null // from the talk on
}

export type PersonView = {
  readonly name: string | null // null where it is not to be shown
  readonly isRobot: boolean
  readonly isKicked: boolean
  readonly hasPredicted: boolean
  readonly runs: readonly (RunVerdict | null)[] // by round
}

const TOP = 5

export function sharedView(state: RoomState): SharedView {
  const exercise = presentExercise(state)
  if (!exercise) throw new RangeError('A room has an exercise from the start.')
  const { code, speed, phase, pausedFor, settings, resultsKey } = state
  return {
    code,
    speed,
    phase,
    pausedFor,
    settings,
    exercise: isBegun(state) ? exercise : { ...exercise, seed: null },
    exercises: state.exercises.length,
    choices: CHOICES,
    round: roundView(state),
    counts: countsOf(state),
    top: settings.showsBoard ? topOf(state) : [],
    debrief: isTold(state) ? summaryOf(state) : null,
    resultsKey,
  }
}

/** Throws RangeError for a seat that there is not. `places` spares working them out for each seat. */
export function ownView(
  state: RoomState,
  seat: number,
  places: readonly Place[] = placesOf(state),
): OwnView {
  const own = state.seats[seat]
  if (!own) throw new RangeError(`There is no seat ${seat}.`)
  const place = places.find((each) => each.seat === seat)
  const round = state.rounds.at(-1)
  const { name, isKicked, predictions, starts, runs } = own
  return {
    seat,
    name,
    isKicked,
    choice: predictions[state.exercises.length - 1] ?? null,
    startsAt: starts[state.rounds.length - 1] ?? null,
    joinedLate: round !== undefined && missedOpening(round, own.joinedAt),
    mayStartLate: mayStartLate(state, own),
    runs: runs.map((run) => run && ownRun(run)),
    place: place?.place ?? null,
    score: place?.score ?? 0,
  }
}

/** For the projector, or with all names for the facilitator. */
export function peopleView(state: RoomState, role: 'host' | 'projector'): PeopleView {
  const exercise = state.exercises.length - 1
  const shows = role === 'host' || state.settings.showsNames
  const isClosed = state.phase.type !== 'lobby' && state.phase.type !== 'predict'
  return {
    people: state.seats.map(({ name, isRobot, isKicked, predictions, runs }) => ({
      name: shows && (role === 'host' || !isKicked) ? name : null,
      isRobot,
      isKicked,
      hasPredicted: (predictions[exercise] ?? null) !== null,
      runs,
    })),
    spread: isClosed ? spreadOf(state, exercise) : null,
    debrief: isTold(state) ? debriefOf(state, exercise) : null,
  }
}

function roundView({ rounds, speed }: RoomState): RoundView | null {
  const round = rounds.at(-1)
  return round ? { ...round, number: rounds.length - 1, endsAt: endsAt(round, speed) } : null
}

function countsOf({ seats, exercises, rounds }: RoomState): SharedView['counts'] {
  const there = seats.filter(({ isKicked }) => !isKicked)
  const exercise = exercises.length - 1
  const round = rounds.length - 1
  return {
    seats: there.length,
    predicted: there.filter(({ predictions }) => (predictions[exercise] ?? null) !== null).length,
    entered: there.filter(({ runs }) => runs[round]).length,
  }
}

function topOf(state: RoomState): readonly TopPlace[] {
  const { showsNames } = state.settings
  return placesOf(state)
    .slice(0, TOP)
    .map(({ place, seat, score }) => ({
      place,
      seat,
      name: showsNames ? (state.seats[seat]?.name ?? null) : null,
      score,
    }))
}

/** Whether the present exercise has a round. */
function isBegun({ rounds, exercises }: RoomState): boolean {
  return rounds.some(({ exercise }) => exercise === exercises.length - 1)
}

/** Whether what the present exercise came to may be seen. */
function isTold(state: RoomState): boolean {
  return isBegun(state) && state.phase.type !== 'round' && state.phase.type !== 'predict'
}

function summaryOf(state: RoomState): DebriefSummary {
  const { seats, modes, stoodMs, truth } = debriefOf(state, state.exercises.length - 1)
  return {
    pairs: seats.length,
    stoodMs,
    truth,
    medians: modes.map(({ mode, served }) => ({ mode, served: medianOf(served) })),
    best: modes.flatMap(({ mode, best }) => (best ? [{ mode, ...best }] : [])),
  }
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

function mayStartLate({ phase, rounds, settings, pausedFor }: RoomState, own: Seat): boolean {
  const round = rounds.at(-1)
  const number = rounds.length - 1
  const isOpen = phase.type === 'round' && pausedFor === null && settings.takesLatecomers
  if (!isOpen || !round || !missedOpening(round, own.joinedAt)) return false
  return !own.runs[number] && (own.starts[number] ?? null) === null
}

/** All but when it came in. */
export function ownRun(verdict: RunVerdict): OwnRun {
  const { run, type, reason, figures, isAccepted, isFromCommits } = verdict
  return { run, type, reason, figures, isAccepted, isFromCommits }
}
