// Where the time of a run went: what waiters, cooks, door and tables did, interval by interval, with
// marks for what happened. Derived by simulating the replay and noting each change.
import { waiterSituation } from '../reading/index.ts'
import type { WaiterSituation } from '../reading/index.ts'
import { isAbsent, isGone, kindOf, NONE, sitterAt, tablesOf } from '../sim/index.ts'
import type { CustomerPhase, Level, Replay, Room, StationKind } from '../sim/index.ts'
import { observeReplay } from './observe-replay.ts'
import { marksIn, type LaneKind, type Mark } from './marks.ts'

type GonePhase = 'served' | 'left' | 'unserved' | 'sentHome'

export type SpanKind =
  | Exclude<WaiterSituation['kind'], 'stopping'>
  | 'absent' // a waiter whom nobody has hired yet, or no longer
  | 'cooking'
  | 'resting' // a cook without a ticket
  | 'queueing' // people at the door
  | 'nobody' // at the door
  | 'free' // a table
  | Exclude<CustomerPhase, 'queueing' | GonePhase> // of the table's customer

/** One interval of a lane, from `start` up to but not including `end`, ms since opening. */
export type Span = {
  readonly kind: SpanKind
  readonly start: number
  readonly end: number
  readonly station: number // the table it is about; where a walk leads; or NONE
  readonly where: StationKind | null // what that station is
  readonly customer: number // whose order, dish or table it is, or NONE
  readonly dish: string | null // null while nobody knows it yet, too
  readonly people: number // at the door; elsewhere 0
}

/** Its spans tile the run: each begins where the one before ended, and no two alike follow. */
export type Lane = {
  readonly kind: LaneKind
  readonly number: number // from 1; of a table its station
  readonly spans: readonly Span[]
  readonly marks: readonly Mark[] // in order of time
}

export type Timeline = {
  readonly lengthMs: number
  readonly lanes: readonly Lane[] // waiters, cooks, the door, tables
}

type Facts = Omit<Span, 'start' | 'end'>
type Seen = { readonly room: Room; readonly level: Level }
type LaneRecorder = {
  readonly kind: LaneKind
  readonly number: number
  readonly read: (seen: Seen) => Facts
  readonly spans: Span[]
}

/** The timeline of a verified replay, on the level it was played on. */
export function timelineOf(replay: Replay, level: Level): Timeline {
  const recorders = createLaneRecorders(level)
  const { room, events } = observeReplay(replay, level, (seen) => {
    if (!seen.closed) for (const recorder of recorders) recordSpan(recorder, { room: seen, level })
  })
  const { lengthMs } = replay
  const marksOn = marksIn(events, room)
  const lanes = recorders.map(({ kind, number, spans }) => ({
    kind,
    number,
    spans: spans.map((span, index) => ({ ...span, end: spans[index + 1]?.start ?? lengthMs })),
    marks: marksOn(kind, number),
  }))
  return { lengthMs, lanes }
}

/** What a lane did at `at`, ms since opening; undefined before opening and from the end on. */
export function spanAt({ spans }: Lane, at: number): Span | undefined {
  return spans.find(({ start, end }) => start <= at && at < end)
}

function createLaneRecorders(level: Level): readonly LaneRecorder[] {
  const several = (kind: LaneKind, count: number, read: (seen: Seen, index: number) => Facts) =>
    Array.from({ length: count }, (_, index): LaneRecorder => {
      return { kind, number: index + 1, read: (seen) => read(seen, index), spans: [] }
    })
  return [
    ...several('waiter', level.waiters, waiterFacts),
    ...several('cook', level.cooks, cookFacts),
    ...several('door', 1, doorFacts),
    ...several('table', tablesOf(level.floor).length, tableFacts),
  ]
}

/** Note what the lane does from now on, if that is something else than before. */
function recordSpan({ spans, read }: LaneRecorder, seen: Seen): void {
  const now = read(seen)
  const last = spans.at(-1)
  if (last && isSame(last, now)) return
  spans.push({ ...now, start: seen.room.now, end: seen.room.now })
}

function isSame(one: Facts, other: Facts): boolean {
  const { kind, station, customer, people } = other
  return (
    one.kind === kind &&
    one.station === station &&
    one.customer === customer &&
    one.people === people
  )
}

function waiterFacts(seen: Seen, index: number): Facts {
  const { room, level } = seen
  if (isAbsent(room, index)) return facts(seen, 'absent')
  const found = waiterSituation({ room, floor: level.floor }, index)
  const { station, ticket } = found
  const kind = found.kind === 'stopping' ? 'walking' : found.kind // to nowhere, but it walks
  const customer = kind === 'taking' ? sitterAt(level.floor, room, station) : NONE
  if (ticket === NONE) return facts(seen, kind, station, customer)
  return aboutTicket(seen, kind, ticket)
}

function cookFacts(seen: Seen, index: number): Facts {
  const ticket = seen.room.cooks[index]?.ticket ?? NONE
  return ticket === NONE ? facts(seen, 'resting') : aboutTicket(seen, 'cooking', ticket)
}

function doorFacts(seen: Seen): Facts {
  const people = seen.room.queue.length
  return { ...facts(seen, people > 0 ? 'queueing' : 'nobody'), people }
}

function tableFacts(seen: Seen, index: number): Facts {
  const { room, level } = seen
  const customer = room.tables[index] ?? NONE
  const phase = room.customers[customer]?.phase
  const station = tablesOf(level.floor)[index] ?? NONE
  return facts(seen, isSeated(phase) ? phase : 'free', station, customer)
}

function isSeated(phase: CustomerPhase | undefined): phase is CustomerPhase & SpanKind {
  return phase !== undefined && !isGone({ phase })
}

function aboutTicket(seen: Seen, kind: SpanKind, ticket: number): Facts {
  const { table = NONE, customer = NONE, dish } = seen.room.tickets[ticket] ?? {}
  const about = facts(seen, kind, table, customer)
  return { ...about, dish: dish ?? about.dish }
}

function facts({ room, level }: Seen, kind: SpanKind, station = NONE, customer = NONE): Facts {
  const isKnown = kind !== 'reading' && kind !== 'handUp' && kind !== 'taking'
  const dish = isKnown ? (room.customers[customer]?.dish ?? null) : null
  const where = kindOf(level.floor, station) ?? null
  return { kind, station, where, customer, dish, people: 0 }
}
