// Where the time of a run went: what waiters, cooks, door and tables did, interval by interval, with
// marks for what happened. Drawn from the replay alone: it is lived again, and each change noted.
import { NONE } from '../sim/index.ts'
import type { CustomerPhase, DoingKind, Level, Replay, Room } from '../sim/index.ts'
import { live } from './life.ts'
import { marksIn, type Mark } from './marks.ts'

export type SpanKind =
  | DoingKind // of a waiter
  | 'cooking'
  | 'resting' // a cook without a ticket
  | 'queueing' // people at the door
  | 'nobody' // at the door
  | 'free' // a table
  | Exclude<CustomerPhase, 'queueing' | 'served' | 'left' | 'unserved'> // of the table's customer

/** One interval of a lane, from `start` up to but not including `end`, ms since opening. */
export type Span = {
  readonly kind: SpanKind
  readonly start: number
  readonly end: number
  readonly station: number // the table it is about; where a walk leads: 0 is the kitchen; or NONE
  readonly customer: number // whose order, dish or table it is, or NONE
  readonly dish: string | null // null while nobody knows it yet, too
  readonly people: number // at the door; elsewhere 0
}

export type LaneKind = 'waiter' | 'cook' | 'door' | 'table'

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
type Loom = {
  readonly kind: LaneKind
  readonly number: number
  readonly read: (room: Room) => Facts
  readonly spans: Span[]
}

/** The timeline of a verified replay, on the level it was played on. */
export function timelineOf(replay: Replay, level: Level): Timeline {
  const looms = loomsFor(level)
  const { room, events } = live(replay, level, (seen) => {
    if (!seen.closed) for (const loom of looms) weave(loom, seen)
  })
  const { lengthMs } = replay
  const marksOn = marksIn(events, room)
  const lanes = looms.map(({ kind, number, spans }) => ({
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

function loomsFor(level: Level): readonly Loom[] {
  const several = (kind: LaneKind, count: number, read: (room: Room, index: number) => Facts) =>
    Array.from({ length: count }, (_, index): Loom => {
      return { kind, number: index + 1, read: (room) => read(room, index), spans: [] }
    })
  return [
    ...several('waiter', level.waiters, waiterFacts),
    ...several('cook', level.cooks, cookFacts),
    ...several('door', 1, doorFacts),
    ...several('table', level.floor.tables.length, tableFacts),
  ]
}

/** Note what the lane does from now on, if that is something else than before. */
function weave({ spans, read }: Loom, room: Room): void {
  const now = read(room)
  const last = spans.at(-1)
  if (last && isSame(last, now)) return
  spans.push({ ...now, start: room.now, end: room.now })
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

function waiterFacts(room: Room, index: number): Facts {
  const { kind = 'idle', station = NONE, ticket = NONE } = room.waiters[index]?.doing ?? {}
  const customer = kind === 'taking' ? (room.tables[station - 1] ?? NONE) : NONE
  return ticket === NONE ? facts(room, kind, station, customer) : aboutTicket(room, kind, ticket)
}

function cookFacts(room: Room, index: number): Facts {
  const ticket = room.cooks[index]?.ticket ?? NONE
  return ticket === NONE ? facts(room, 'resting') : aboutTicket(room, 'cooking', ticket)
}

function doorFacts(room: Room): Facts {
  const people = room.queue.length
  return { ...facts(room, people > 0 ? 'queueing' : 'nobody'), people }
}

function tableFacts(room: Room, index: number): Facts {
  const customer = room.tables[index] ?? NONE
  const phase = room.customers[customer]?.phase
  return facts(room, isSeated(phase) ? phase : 'free', index + 1, customer)
}

function isSeated(phase: CustomerPhase | undefined): phase is CustomerPhase & SpanKind {
  return phase !== undefined && phase !== 'served' && phase !== 'left' && phase !== 'unserved'
}

function aboutTicket(room: Room, kind: SpanKind, ticket: number): Facts {
  const { table = NONE, customer = NONE } = room.tickets[ticket] ?? {}
  return facts(room, kind, table, customer)
}

function facts(room: Room, kind: SpanKind, station = NONE, customer = NONE): Facts {
  const isKnown = kind !== 'reading' && kind !== 'handUp' && kind !== 'taking'
  const dish = isKnown ? (room.customers[customer]?.dish ?? null) : null
  return { kind, station, customer, dish, people: 0 }
}
