// The shift as an event loop: what is on the call stack, in the background and in the task queue.
// A customer is one chip from the raised hand to the dish served, wherever it stands at the moment.
import { KITCHEN, NONE, patienceAt } from '../sim/index.ts'
import type { Customer, DeepReadonly, DoingKind, Room, Visit, Waiter } from '../sim/index.ts'
import { standingOf } from './standing.ts'
import type { Standing } from './standing.ts'

export type FrameKind =
  | DoingKind
  | 'stopping' // a walk whose visit was dropped ends at the next place
  | 'order' // the order that a blocked waiter stands for, beneath the standing

/** One entry of a call stack. */
export type Frame = {
  readonly id: string
  readonly kind: FrameKind
  readonly station: number // the station in question (0 is the kitchen), or NONE
  readonly dish: string | null
  readonly stoodMs: number // how long the waiter has been standing; 0 for every other kind
}

export type PanelChipKind =
  | 'ordering' // the order is being written down
  | 'pad' // the waiter has the ticket
  | 'hands' // the waiter carries the dish
  | 'cooking'
  | 'rail' // the ticket waits for a cook
  | 'pass' // the dish is ready
  | 'handUp'
  | 'tap' // a visit of the task list
  | 'standTap' // a visit to the kitchen to stand there

export type PanelChip = {
  readonly id: string // the customer's from first to last; a tap's is its station's
  readonly kind: PanelChipKind
  readonly station: number // the table it is about; 0 for a tap on the kitchen
  readonly dish: string | null
  readonly leftMs: number // until the dish is done; 0 for what is not being cooked
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
export function panelOf(room: Room, own: number | null = null): Panel {
  return {
    now: room.now,
    stacks: room.closed ? [] : room.waiters.map((waiter, index) => stackOf(room, waiter, index)),
    background: backgroundOf(room),
    queue: queueOf(room),
    taps: room.waiters.flatMap(({ tasks }, waiter) => tasks.map((task) => tapOf(task, waiter))),
    standing: standingOf(room, own),
  }
}

function stackOf(room: Room, { doing, pad, hands }: DeepReadonly<Waiter>, waiter: number): Stack {
  const { kind, station } = doing
  const asked = kind === 'taking' ? (room.tables[station - 1] ?? NONE) : NONE
  const held = [
    ...hands.map((ticket) => ticketChip(room, ticket, 'hands')),
    ...pad.map((ticket) => ticketChip(room, ticket, 'pad')),
    ...(asked === NONE ? [] : [chipOf(room, asked, 'ordering')]),
  ]
  return { frames: framesOf(room, doing, waiter), held, standing: standingOf(room, waiter) }
}

function framesOf(
  room: Room,
  doing: DeepReadonly<Waiter>['doing'],
  waiter: number,
): readonly Frame[] {
  const { kind, since, station } = doing
  if (kind === 'idle') return []
  const ticket = room.tickets[doing.ticket]
  const table = ticket?.table ?? station
  const id = `doing:${waiter}:${since}`
  const plain = { id, kind, station: table, dish: ticket?.dish ?? null, stoodMs: 0 }
  if (kind === 'walking' && station === NONE) return [{ ...plain, kind: 'stopping' }]
  if (kind !== 'standing') return [plain]
  const stands = { ...plain, station: KITCHEN, dish: null, stoodMs: room.now - since }
  return ticket ? [stands, { ...plain, id: `order:${waiter}:${since}`, kind: 'order' }] : [stands]
}

function backgroundOf(room: Room): readonly PanelChip[] {
  const cooking = room.cooks
    .filter(({ ticket }) => ticket !== NONE)
    .toSorted((a, b) => a.until - b.until)
    .map(({ ticket, until }) => ticketChip(room, ticket, 'cooking', until - room.now))
  return [...cooking, ...room.rail.map((ticket) => ticketChip(room, ticket, 'rail'))]
}

function queueOf(room: Room): readonly PanelChip[] {
  const dishes = room.pass.map((ticket) => ({
    since: room.tickets[ticket]?.readyAt ?? 0,
    chip: ticketChip(room, ticket, 'pass'),
  }))
  const hands = room.tables.flatMap((id) => {
    const customer = room.customers[id]
    if (customer?.phase !== 'handUp') return []
    return { since: customer.since, chip: chipOf(room, id, 'handUp') }
  })
  return [...dishes, ...hands].toSorted((a, b) => a.since - b.since).map(({ chip }) => chip)
}

function tapOf({ station, stand }: DeepReadonly<Visit>, waiter: number): PanelChip {
  const kind = stand ? 'standTap' : 'tap'
  const id = `tap:${waiter}:${station}`
  return { id, kind, station, dish: null, leftMs: 0, isUrgent: false }
}

function ticketChip(room: Room, ticket: number, kind: PanelChipKind, leftMs = 0): PanelChip {
  return chipOf(room, room.tickets[ticket]?.customer ?? NONE, kind, leftMs)
}

function chipOf(room: Room, id: number, kind: PanelChipKind, leftMs = 0): PanelChip {
  const customer = room.customers[id]
  return {
    id: `customer:${id}`,
    kind,
    station: customer?.table ?? NONE,
    // What somebody wants is known once the order is written down.
    dish: kind === 'handUp' || kind === 'ordering' ? null : (customer?.dish ?? null),
    leftMs,
    isUrgent: customer !== undefined && isUrgent(customer, room.now),
  }
}

/** Only waiting makes urgent: who is being attended is not about to leave. */
function isUrgent(customer: DeepReadonly<Customer>, now: number): boolean {
  return customer.drainMs > 0 && patienceAt(customer, now) <= URGENT
}
