// What a command brings about, or why it is refused. Pure: the moment, keys and seeds come with it.
import type { Actor, RoomCommand, RoomCommandType, RoomRefusal } from './command.ts'
import type { RoomEvent } from './event.ts'
import { exerciseOf } from './exercise.ts'
import { distinctName } from './name.ts'
import { close, isLast, next, nextInTime } from './course.ts'
import { CHOICES } from './question.ts'
import type { RoomState, Settings } from './state.ts'
import { missedOpening, RESUME_MS } from './time.ts'

export type Decision =
  | { readonly ok: true; readonly events: readonly RoomEvent[] }
  | { readonly ok: false; readonly refusal: RoomRefusal }

/** Seats of one room, at most. */
export const MOST_SEATS = 1_200

/** Letters of the word for a pause, at most. */
export const LONGEST_WORD = 80

type Of<T extends RoomCommandType> = Extract<RoomCommand, { readonly type: T }>

type Asked = { readonly state: RoomState; readonly actor: Actor; readonly now: number }

type Rule<T extends RoomCommandType> = {
  readonly by: Actor['type']
  readonly decide: (asked: Asked, command: Of<T>) => readonly RoomEvent[] | RoomEvent | RoomRefusal
}

type Rules = { readonly [T in RoomCommandType]: Rule<T> }

/** Every command has its rule, or it does not compile. */
const rules: Rules = {
  next: { by: 'host', decide: ({ state, now }) => next(state, now) },
  plan: { by: 'host', decide: plan },
  pause: { by: 'host', decide: pause },
  resume: { by: 'host', decide: resume },
  change: { by: 'host', decide: ({ state }, { settings }) => change(state, settings) },
  rename: { by: 'host', decide: ({ state }, { seat, name }) => rename(state, seat, name) },
  kick: { by: 'host', decide: ({ state }, { seat }) => dismissal(state, seat, 'kicked') },
  restore: { by: 'host', decide: ({ state }, { seat }) => dismissal(state, seat, 'restored') },
  accept: { by: 'host', decide: accept },
  end: { by: 'host', decide: () => ({ type: 'ended' }) },
  predict: { by: 'seat', decide: predict },
  startLate: { by: 'seat', decide: startLate },
  callMe: { by: 'seat', decide: ({ state, actor }, { name }) => callMe(state, actor, name) },
  join: { by: 'server', decide: join },
  enterRun: { by: 'server', decide: enterRun },
  tick: { by: 'server', decide: ({ state, now }) => nextInTime(state, now) },
}

/** What comes of a command at `now`, ms of server time. */
export function decide(
  state: RoomState,
  actor: Actor,
  command: RoomCommand,
  now: number,
): Decision {
  const rule: Rule<RoomCommandType> = rules[command.type] as Rule<RoomCommandType>
  if (rule.by !== actor.type) return refuse('notYours')
  const entersLate = command.type === 'enterRun' || command.type === 'tick'
  if (state.phase.type === 'ended' && !entersLate) return refuse('ended')
  if (actor.type === 'seat') {
    const seat = state.seats[actor.seat]
    if (!seat) return refuse('noSuchSeat')
    if (seat.isKicked) return refuse('kicked')
  }
  const said = rule.decide({ state, actor, now }, command as never)
  if (typeof said === 'string') return refuse(said)
  return { ok: true, events: 'type' in said ? [said] : said }
}

function refuse(refusal: RoomRefusal): Decision {
  return { ok: false, refusal }
}

function join({ state }: Asked, { name, tokenHash, isRobot }: Of<'join'>) {
  const known = state.seats.find((seat) => seat.tokenHash === tokenHash)
  if (known) return known.isKicked ? 'kicked' : []
  if (state.settings.isLocked) return 'locked'
  if (state.seats.length >= MOST_SEATS) return 'full'
  const shown = distinctName(name, namesIn(state))
  if (shown === null) return 'noName'
  return { type: 'joined', name: shown, tokenHash, isRobot } as const
}

function namesIn({ seats }: RoomState, but?: number): readonly string[] {
  return seats.filter((_, index) => index !== but).map(({ name }) => name)
}

function rename(state: RoomState, seat: number, name: string) {
  if (!state.seats[seat]) return 'noSuchSeat'
  const shown = distinctName(name, namesIn(state, seat))
  if (shown === null) return 'noName'
  return shown === state.seats[seat].name ? [] : ({ type: 'renamed', seat, name: shown } as const)
}

/** Before the first round; afterwards others know each by the name. */
function callMe(state: RoomState, actor: Actor, name: string) {
  if (actor.type !== 'seat') return 'notYours'
  return state.rounds.length > 0 ? 'notNow' : rename(state, actor.seat, name)
}

function dismissal(state: RoomState, seat: number, type: 'kicked' | 'restored') {
  if (!state.seats[seat]) return 'noSuchSeat'
  return state.seats[seat].isKicked === (type === 'kicked') ? [] : { type, seat }
}

function change({ settings }: RoomState, changed: Partial<Settings>): RoomEvent {
  return { type: 'settingsChanged', settings: { ...settings, ...changed } }
}

function plan({ state }: Asked, planned: Of<'plan'>) {
  const exercise = exerciseOf(planned)
  if (typeof exercise === 'string') return exercise
  const { type } = state.phase
  if (type === 'debrief' || type === 'podium') return { type: 'exerciseAdded', exercise } as const
  return type === 'lobby' ? ({ type: 'planned', exercise } as const) : 'notNow'
}

function pause({ state }: Asked, { word }: Of<'pause'>) {
  return state.pausedFor === word ? [] : ({ type: 'paused', word } as const)
}

function resume({ state, now }: Asked) {
  return state.pausedFor === null ? [] : ({ type: 'resumed', until: now + RESUME_MS } as const)
}

function accept({ state }: Asked, { seat, round }: Of<'accept'>) {
  const run = state.seats[seat]?.runs[round]
  if (!run || run.type !== 'late') return 'noSuchRound'
  return run.isAccepted ? [] : ({ type: 'runAccepted', seat, round } as const)
}

function predict({ state, actor, now }: Asked, { choice }: Of<'predict'>) {
  if (actor.type !== 'seat') return 'notYours'
  if (state.phase.type !== 'predict') return 'notNow'
  if (now > state.phase.closesAt) return 'closed'
  if (CHOICES[choice] === undefined) return 'noSuchChoice'
  return { type: 'predicted', seat: actor.seat, choice } as const
}

/** Who came in the middle of the round plays it on a clock of their own. */
function startLate({ state, actor, now }: Asked) {
  const round = state.rounds.at(-1)
  if (actor.type !== 'seat' || !round) return 'notNow'
  const seat = state.seats[actor.seat]
  const number = state.rounds.length - 1
  const isOpen = state.phase.type === 'round' && state.pausedFor === null
  if (!seat || !isOpen || !state.settings.takesLatecomers) return 'notNow'
  if (!missedOpening(round, seat.joinedAt) || seat.runs[number]) return 'notNow'
  const known = seat.starts[number] ?? null
  if (known !== null) return []
  return { type: 'startedLate', seat: actor.seat, startsAt: now + RESUME_MS } as const
}

function enterRun({ state }: Asked, { seat, round, verdict }: Of<'enterRun'>) {
  if (!state.seats[seat]) return 'noSuchSeat'
  if (!state.rounds[round]) return 'noSuchRound'
  const known = state.seats[seat].runs[round]
  if (known?.run === verdict.run) return []
  const isFinal = known && (known.type === 'verified' || known.type === 'late')
  if (isFinal && !known.isFromCommits) return 'alreadyEntered'
  if (isFinal && verdict.figures === null) return 'alreadyEntered'
  const entered: RoomEvent = { type: 'runEntered', seat, round, verdict }
  return isLast(state, seat, round) ? [entered, ...close(state)] : entered
}
