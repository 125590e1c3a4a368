// The shift as an event loop: what is on the call stack, in the background and in the task queue.
// A customer is one chip from the raised hand to the dish served, wherever it stands at the moment.
import { isAbsent, isCupEmpty, kindOf, NONE, passOf, patienceAt, sitterAt } from '../sim/index.ts'
import type {
  Customer,
  DeepReadonly,
  Floor,
  Room,
  StationKind,
  Visit,
  Waiter,
} from '../sim/index.ts'
import { customerSituation } from './customer.ts'
import { cookingIn, passIn } from './kitchen.ts'
import type { Cooking } from './kitchen.ts'
import { inKitchen, ticketChips } from './panel-chips.ts'
import type { PanelChipKind, TicketChip } from './panel-chips.ts'
import type { Seen } from './known.ts'
import { standingOf } from './standing.ts'
import type { Standing } from './standing.ts'
import { ticketSituation } from './ticket.ts'
import { waiterSituation } from './waiter.ts'
import type { WaiterSituation } from './waiter.ts'

export type FrameKind = WaiterSituation['kind'] | 'order' // the order that a blocked waiter stands for, beneath the standing

/** One entry of a call stack. */
export type Frame = {
  readonly id: string
  readonly kind: FrameKind
  readonly station: number // the station in question, or NONE
  readonly where: StationKind | null // what that station is
  readonly dish: string | null
  readonly stoodMs: number // how long the waiter has been standing; 0 for every other kind
}

export type PanelChip = {
  readonly id: string // the customer's from first to last; a tap's is its station's
  readonly kind: PanelChipKind
  readonly station: number // the table it is about; of a tap where it leads
  readonly where: StationKind | null // what that station is
  readonly at: number // the station where it is now, or NONE
  readonly dish: string | null
  readonly leftMs: number | null // until the dish is done, null where nobody knows; elsewhere 0
  readonly isUrgent: boolean // whoever waits for it is about to leave
}

/** What one waiter does, and what it has in hand meanwhile. */
export type Stack = {
  readonly frames: readonly Frame[] // the top first; empty while idle
  readonly held: readonly PanelChip[]
  readonly standing: Standing
}

export type Panel = {
  readonly now: number // ms since opening
  readonly stacks: readonly Stack[] // one a waiter
  readonly background: readonly PanelChip[] // cooking, the next to be done first; then the rail
  readonly queue: readonly PanelChip[] // dishes and raised hands, whatever was ready first in front
  readonly taps: readonly PanelChip[] // the task lists, the next visit first
  readonly standing: Standing // of the person's waiter, or of all where nobody plays
}

/** With no more patience than this a customer is shown as angry. */
const URGENT = 0.25

/** The panel at the room's present moment; `own` is the person's waiter, null where nobody plays. */
export function panelOf(room: Room, floor: Floor, own: number | null = null): Panel {
  const seen = { room, floor }
  return {
    now: room.now,
    stacks: room.closed ? [] : stacksOf(seen),
    background: backgroundOf(seen),
    queue: queueOf(seen),
    taps: room.waiters.flatMap(({ tasks }, waiter) =>
      tasks.flatMap((task) => (task.isCalled ? [] : tapOf(seen, task, waiter))),
    ),
    standing: standingOf(room, own),
  }
}

/** Who can be hired is the last of the waiters. */
function stacksOf(seen: Seen): readonly Stack[] {
  const { room } = seen
  const present = room.waiters.filter((_, index) => !isAbsent(room, index))
  return present.map((waiter, index) => stackOf(seen, waiter, index))
}

function stackOf(seen: Seen, { pad, hands }: DeepReadonly<Waiter>, waiter: number): Stack {
  const doing = waiterSituation(seen, waiter)
  const asked = doing.kind === 'taking' ? sitterAt(seen.floor, seen.room, doing.station) : NONE
  const held = [
    ...[...hands, ...pad].flatMap((ticket) => ticketChip(seen, ticket, 'held') ?? []),
    ...(asked === NONE ? [] : [chipOf(seen, asked, 'ordering')]),
  ]
  return { frames: framesOf(seen, doing, waiter), held, standing: standingOf(seen.room, waiter) }
}

function framesOf({ room, floor }: Seen, doing: WaiterSituation, waiter: number): readonly Frame[] {
  const { kind, activity, since, station } = doing
  if (activity === 'idle') return []
  const ticket = room.tickets[doing.ticket]
  const about = ticket?.table ?? station
  const id = `doing:${waiter}:${since}`
  const plain = { id, kind, ...stationIn(floor, about), dish: ticket?.dish ?? null, stoodMs: 0 }
  if (activity !== 'standing') return [plain]
  const pass = stationIn(floor, passOf(floor))
  const stands = { ...plain, ...pass, dish: null, stoodMs: room.now - since }
  return ticket ? [stands, { ...plain, id: `order:${waiter}:${since}`, kind: 'order' }] : [stands]
}

function backgroundOf(seen: Seen): readonly PanelChip[] {
  const rail = seen.room.rail.map((ticket) => ({ ticket, leftMs: 0 }))
  const lying = passIn(seen).map((ticket) => ({ ticket, leftMs: 0 }))
  return [...cookingIn(seen), ...savesOf(seen), ...rail, ...lying].flatMap(
    ({ ticket, leftMs }) => ticketChip(seen, ticket, 'background', leftMs) ?? [],
  )
}

/** What is being saved, the next to be over first. */
function savesOf({ room }: Seen): readonly Cooking[] {
  const saves = room.specials?.saves ?? []
  return saves.map(({ ticket, until }) => ({ ticket, leftMs: until - room.now }))
}

/** Quick wishes that nobody has answered yet. */
function inputsOf({ room, floor }: Seen): readonly Queued[] {
  const waiting = room.specials?.inputs?.waiting ?? []
  return waiting.map(({ at, table }) => ({
    since: at,
    chip: { ...plainChip(floor, table), id: `input:${at}`, kind: 'input' },
  }))
}

/** Somebody is at the table with it already. */
function isInWork({ waiters }: Room, ticket: number): boolean {
  return waiters.some(({ doing }) => doing.kind === 'flambeing' && doing.ticket === ticket)
}

type Queued = { readonly since: number; readonly chip: PanelChip }

function queueOf(seen: Seen): readonly PanelChip[] {
  const { room } = seen
  const dishes = room.tickets.flatMap(({ readyAt }, ticket) => {
    const chip = isInWork(room, ticket) ? null : ticketChip(seen, ticket, 'queue')
    return chip ? [{ since: readyAt, chip }] : []
  })
  const hands = room.tables.flatMap((id) => {
    const customer = room.customers[id]
    if (!customer || customerSituation(seen, customer) !== 'handUp') return []
    return { since: customer.since, chip: chipOf(seen, id, 'handUp') }
  })
  const tasks = [...dishes, ...hands, ...inputsOf(seen)].toSorted((a, b) => a.since - b.since)
  return [...refillsOf(seen), ...tasks.map(({ chip }) => chip)]
}

/** Empty cups come before every task, as promise jobs do. */
function refillsOf(seen: Seen): readonly PanelChip[] {
  return seen.room.tables.flatMap((id) => {
    const customer = seen.room.customers[id]
    if (!customer || !isCupEmpty(seen.room, customer)) return []
    return { ...chipOf(seen, id, 'refill'), id: `cup:${id}`, dish: null }
  })
}

function tapOf({ floor }: Seen, visit: DeepReadonly<Visit>, waiter: number): PanelChip {
  const { station, stand } = visit
  const kind = stand ? 'standTap' : 'tap'
  return { ...plainChip(floor, station), id: `tap:${waiter}:${station}`, kind }
}

function plainChip(floor: Floor, station: number): Omit<PanelChip, 'id' | 'kind'> {
  return { ...stationIn(floor, station), at: NONE, dish: null, leftMs: 0, isUrgent: false }
}

/** The chip of a ticket, when it belongs in this section. */
function ticketChip(
  seen: Seen,
  id: number,
  section: TicketChip['section'],
  leftMs: number | null = 0,
): PanelChip | null {
  const ticket = seen.room.tickets[id]
  const chip = ticket && ticketChips[ticketSituation(seen, ticket)]
  return chip?.section === section
    ? chipOf(seen, ticket?.customer ?? NONE, chip.kind, leftMs, id)
    : null
}

function chipOf(
  seen: Seen,
  id: number,
  kind: PanelChipKind,
  leftMs: number | null = 0,
  ticket: number = NONE,
): PanelChip {
  const { room, floor } = seen
  const customer = room.customers[id]
  const isOfMany = customer?.toOrder !== undefined || room.tickets[ticket]?.rival !== undefined
  return {
    id: ticket !== NONE && isOfMany ? `customer:${id}:${ticket}` : `customer:${id}`,
    kind,
    ...stationIn(floor, customer?.table ?? NONE),
    at: inKitchen.has(kind) ? passOf(floor) : NONE,
    // What somebody wants is known once the order is written down.
    dish:
      kind === 'handUp' || kind === 'ordering'
        ? null
        : (room.tickets[ticket]?.dish ?? customer?.dish ?? null),
    leftMs,
    isUrgent: customer !== undefined && isUrgent(customer, room.now),
  }
}

function stationIn(floor: Floor, station: number): Pick<Frame, 'station' | 'where'> {
  return { station, where: kindOf(floor, station) ?? null }
}

/** Only waiting makes urgent: who is being attended is not about to leave. */
function isUrgent(customer: DeepReadonly<Customer>, now: number): boolean {
  return customer.drainMs > 0 && patienceAt(customer, now) <= URGENT
}
