// How a room's state changes by what has happened. Never refuses: that was decided before.
import { firstSettings } from './state.ts'
import type { Exercise, Pause, Phase, RoomState, Round, Seat } from './state.ts'
import type { Happened, RoomEvent } from './event.ts'

type Opened = Extract<RoomEvent, { readonly type: 'opened' }>
type Later = Exclude<RoomEvent, Opened>

/** The room that its first event opens. */
export function openRoom({ at, events }: Happened): RoomState {
  const [first, ...rest] = events
  if (first?.type !== 'opened') throw new RangeError('The first event of a room must open it.')
  const { code, hostHash, resultsKey, speed, exercise } = first
  const opened: RoomState = {
    code,
    hostHash,
    resultsKey,
    openedAt: at,
    speed,
    settings: firstSettings,
    phase: { type: 'lobby' },
    pausedFor: null,
    seats: [],
    exercises: [exercise],
    rounds: [],
  }
  return evolve(opened, { at, events: rest })
}

/** The room after all events of one command. */
export function evolve(state: RoomState, { at, events }: Happened): RoomState {
  return events.reduce((before, event) => {
    if (event.type === 'opened') throw new RangeError('A room is opened only once.')
    return after(before, event, at)
  }, state)
}

function after(state: RoomState, event: Later, at: number): RoomState {
  switch (event.type) {
    case 'joined':
    case 'renamed':
    case 'kicked':
    case 'restored':
    case 'predicted':
    case 'startedLate':
    case 'runEntered':
    case 'runAccepted':
      return { ...state, seats: seatsAfter(state, event, at) }
    case 'settingsChanged':
      return { ...state, settings: event.settings }
    case 'planned':
      return { ...state, exercises: [...state.exercises.slice(0, -1), event.exercise] }
    case 'exerciseAdded':
      return inPhase(withExercise(state, event.exercise), { type: 'lobby' })
    case 'roundStarted':
      return inPhase(withRound(state, event), { type: 'round' })
    case 'paused':
      return { ...paused(state, at), pausedFor: event.word }
    case 'resumed':
      return { ...resumed(state, event.until), pausedFor: null }
    case 'roundClosed':
      return changeRound(state, () => ({ closedAt: at }))
    default:
      return inPhase(state, phaseAfter(event))
  }
}

type Turn = Extract<
  Later,
  { readonly type: 'asked' | 'talkBegan' | 'debriefBegan' | 'podiumShown' | 'ended' }
>

function phaseAfter(event: Turn): Phase {
  switch (event.type) {
    case 'asked':
      return { type: 'predict', closesAt: event.closesAt }
    case 'talkBegan':
      return { type: 'talk' }
    case 'debriefBegan':
      return { type: 'debrief' }
    case 'podiumShown':
      return { type: 'podium' }
    case 'ended':
      return { type: 'ended' }
    default:
      return event satisfies never
  }
}

function inPhase(state: RoomState, phase: Phase): RoomState {
  return { ...state, phase }
}

function withExercise(state: RoomState, exercise: Exercise): RoomState {
  return { ...state, exercises: [...state.exercises, exercise] }
}

function withRound(
  state: RoomState,
  event: Extract<RoomEvent, { readonly type: 'roundStarted' }>,
): RoomState {
  const { mode, startsAt, lengthMs } = event
  const exercise = state.exercises.length - 1
  const round: Round = { exercise, mode, startsAt, lengthMs, pauses: [], closedAt: null }
  return { ...state, rounds: [...state.rounds, round] }
}

function changeRound(state: RoomState, change: (round: Round) => Partial<Round>): RoomState {
  const last = state.rounds.at(-1)
  if (!last) return state
  return { ...state, rounds: [...state.rounds.slice(0, -1), { ...last, ...change(last) }] }
}

/** One that was about to end goes on. */
function paused(state: RoomState, at: number): RoomState {
  if (state.phase.type !== 'round') return state
  return changeRound(state, ({ pauses }) => {
    const last = pauses.at(-1)
    const goesOn = last && (last.until === null || last.until > at)
    const next: Pause = { since: goesOn ? last.since : at, until: null }
    return { pauses: [...(goesOn ? pauses.slice(0, -1) : pauses), next] }
  })
}

/** A start that had not come yet is put off by as long as the pause was. */
function resumed(state: RoomState, until: number): RoomState {
  const round = state.rounds.at(-1)
  const last = round?.pauses.at(-1)
  if (!round || !last || last.until !== null) return state
  const { since } = last
  const later = (start: number) => (start > since ? start + until - since : start)
  const before = round.pauses.slice(0, -1)
  const number = state.rounds.length - 1
  const seats = state.seats.map((seat) => {
    const start = seat.starts[number] ?? null
    return start === null ? seat : { ...seat, starts: put(seat.starts, number, later(start)) }
  })
  return changeRound({ ...state, seats }, () => ({
    startsAt: later(round.startsAt),
    pauses: round.startsAt > since ? before : [...before, { since, until }],
  }))
}

type OfSeats = Extract<
  Later,
  {
    readonly type:
      | 'joined'
      | 'renamed'
      | 'kicked'
      | 'restored'
      | 'predicted'
      | 'startedLate'
      | 'runEntered'
      | 'runAccepted'
  }
>

function seatsAfter(state: RoomState, event: OfSeats, at: number): readonly Seat[] {
  if (event.type !== 'joined') {
    return changed(state.seats, event.seat, (seat) => seatAfter(state, seat, event))
  }
  const { name, tokenHash, isRobot } = event
  const nothing = { predictions: [], starts: [], runs: [] }
  return [...state.seats, { name, tokenHash, joinedAt: at, isRobot, isKicked: false, ...nothing }]
}

type OfOneSeat = Exclude<OfSeats, { readonly type: 'joined' }>

function seatAfter(state: RoomState, seat: Seat, event: OfOneSeat): Seat {
  switch (event.type) {
    case 'renamed':
      return { ...seat, name: event.name }
    case 'kicked':
      return { ...seat, isKicked: true }
    case 'restored':
      return { ...seat, isKicked: false }
    case 'predicted': {
      const exercise = state.exercises.length - 1
      return { ...seat, predictions: put(seat.predictions, exercise, event.choice) }
    }
    case 'startedLate':
      return { ...seat, starts: put(seat.starts, state.rounds.length - 1, event.startsAt) }
    case 'runEntered':
      return { ...seat, runs: put(seat.runs, event.round, event.verdict) }
    case 'runAccepted':
      return { ...seat, runs: accepted(seat, event.round) }
    default:
      return event satisfies never
  }
}

function accepted({ runs }: Seat, round: number): Seat['runs'] {
  return runs.map((run, index) => (run && index === round ? { ...run, isAccepted: true } : run))
}

function changed<T>(items: readonly T[], index: number, by: (item: T) => T): readonly T[] {
  const item = items[index]
  return item === undefined ? items : items.with(index, by(item))
}

/** With `value` at `index`; null at the places before it that nothing is known of. */
function put<T>(items: readonly (T | null)[], index: number, value: T): readonly (T | null)[] {
  const length = Math.max(items.length, index + 1)
  return Array.from({ length }, (_, at) => (at === index ? value : (items[at] ?? null)))
}
