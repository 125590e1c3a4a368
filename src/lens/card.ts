// One recipe card for each table with a customer: a call, and the bookmark at the line where it
// stands. A call begins when the waiter begins to take the order, and ends when the last dish lands
// on the table; before, the customer's card lies there unopened, after it, done, until the table is
// free. Who leaves leaves a cancelled card behind for a moment, or for as long as the work goes on.
import { isForNobody, isGone, NONE, passOf, railTakes, trayOf } from '../sim/index.ts'
import type { Customer, DeepReadonly, Level, TicketPlace } from '../sim/index.ts'
import { cookingIn, ticketSituation } from '../reading/index.ts'
import type { Seen, TicketSituation } from '../reading/index.ts'
import type { LineId } from './line.ts'
import type { Reader } from './reader.ts'

export type CardState =
  | 'notBegun'
  | 'running' // a waiter reads its line
  | 'held' // begun, and in a waiter's hands: between two lines, at no await
  | 'waiting' // at its await
  | 'ready' // to go on at its await, in the task queue
  | 'failed' // the same, with a burnt dish
  | 'done'
  | 'cancelled'

export type Card = {
  readonly id: string
  readonly customer: number
  readonly table: number // station
  readonly state: CardState
  readonly line: LineId
  readonly reader: number // the waiter who reads it, or NONE
  readonly situation: TicketSituation | null // of the dish in question
  readonly leftMs: number | null // until it is done; null where nobody knows; elsewhere 0
  readonly at: number // the station where its dish is in question, or NONE
}

export type Looked = Seen & {
  readonly level: Level
  readonly readers: readonly Reader[]
}

type Bookmark = Pick<Card, 'state' | 'line'> & { readonly ticket?: number }

/** A cancelled card is seen for so long, ms. */
const LINGER_MS = 3_000

/** The cards of a room: those of who sits there, by table; then what is left of who has gone. */
export function cardsOf(looked: Looked): readonly Card[] {
  const { room } = looked
  if (room.closed) return []
  const sitting = room.tables.filter((id) => id !== NONE)
  const gone = room.customers.flatMap((_, id) => goneCard(looked, id) ?? [])
  return [...sitting.flatMap((id) => sittingCard(looked, id) ?? []), ...gone]
}

function sittingCard(looked: Looked, id: number): Card | null {
  const customer = looked.room.customers[id]
  if (!customer) return null
  const reader = looked.readers.find((each) => each.runs && each.customer === id)
  const own = bookmarkOf(looked, id, customer)
  const bookmark: Bookmark = reader?.line ? { ...own, state: 'running', line: reader.line } : own
  return cardOf(looked, id, bookmark, reader?.waiter ?? NONE)
}

/** Who has left with the ticket at work, or a moment ago. */
function goneCard(looked: Looked, id: number): Card | null {
  const { room } = looked
  const customer = room.customers[id]
  if (!customer || !isGone(customer) || customer.phase === 'served') return null
  const ticket = room.tickets.findIndex(
    (each, index) => each.customer === id && isForNobody(room, index),
  )
  if (ticket !== NONE) return cardOf(looked, id, { state: 'cancelled', line: 'dish', ticket }, NONE)
  const isTaken = room.tables.some((other) => room.customers[other]?.table === customer.table)
  if (customer.table === NONE || isTaken || room.now - customer.since >= LINGER_MS) return null
  return cardOf(looked, id, { state: 'cancelled', line: 'end' }, NONE)
}

function cardOf(looked: Looked, id: number, bookmark: Bookmark, reader: number): Card {
  const { room, floor } = looked
  const ticket = room.tickets[bookmark.ticket ?? NONE]
  const cooking = cookingIn(looked).find((each) => each.ticket === bookmark.ticket)
  return {
    id: `call:${id}`,
    customer: id,
    table: room.customers[id]?.table ?? NONE,
    state: bookmark.state,
    line: bookmark.line,
    reader,
    situation: ticket ? ticketSituation(looked, ticket) : null,
    leftMs: cooking ? cooking.leftMs : 0,
    at: ticket && isInKitchen[ticket.place] ? passOf(floor) : NONE,
  }
}

const isInKitchen: Readonly<Record<TicketPlace, boolean>> = {
  pad: false,
  rail: true,
  cooking: true,
  pass: true,
  burnt: true,
  hands: false,
  saving: false,
  toFlambe: false,
  table: false,
  pulled: false,
}

/** Where a call stands while no waiter reads it. */
function bookmarkOf(looked: Looked, id: number, customer: DeepReadonly<Customer>): Bookmark {
  switch (customer.phase) {
    case 'handUp':
      return handUpOf(looked, id, customer)
    case 'ordering':
      return { state: 'running', line: 'take' }
    case 'waiting':
    case 'receiving':
      return ticketsOf(looked, id)
    case 'eating': {
      const hasMore = (customer.toCome ?? 0) > 0
      return hasMore ? { state: 'waiting', line: 'ready' } : { state: 'done', line: 'end' }
    }
    case 'queueing':
    case 'reading':
    case 'served':
    case 'left':
    case 'unserved':
    case 'sentHome':
      return { state: 'notBegun', line: 'call' }
    default:
      return customer.phase satisfies never
  }
}

/** The first hand begins a call, any further one goes on with it. */
function handUpOf({ room }: Looked, id: number, { toCome }: DeepReadonly<Customer>): Bookmark {
  const hasBegun = room.tickets.some(({ customer }) => customer === id)
  if (!hasBegun) return { state: 'notBegun', line: 'call' }
  return { state: 'ready', line: toCome === undefined ? 'take' : 'ready' }
}

/** Of several tickets the one that keeps the call where it is. */
function ticketsOf(looked: Looked, id: number): Bookmark {
  const { room } = looked
  const tray = trayOf(room, id).flatMap((ticket) => {
    const found = room.tickets[ticket]
    return found ? [{ ticket, situation: ticketSituation(looked, found) }] : []
  })
  for (const [situation, mark] of Object.entries(marks)) {
    const found = tray.filter((each) => each.situation === situation)
    const ticket = slowest(
      looked,
      found.map((each) => each.ticket),
    )
    if (ticket !== undefined) return { ...mark(looked), ticket }
  }
  return { state: 'running', line: 'bring' }
}

/** The last to be done of those that cook. */
function slowest(looked: Looked, tickets: readonly number[]): number | undefined {
  return cookingIn(looked).findLast(({ ticket }) => tickets.includes(ticket))?.ticket ?? tickets[0]
}

type Kept = Exclude<TicketSituation, 'served' | 'pulled'>

const waitsHere = (): Bookmark => ({ state: 'waiting', line: 'dish' })

/** Where a ticket keeps its call; of several the one that stands first here. */
const marks: Readonly<Record<Kept, (looked: Looked) => Bookmark>> = {
  toNumber: () => ({ state: 'held', line: 'handOver' }),
  toHandOver: ({ level, room }) =>
    railTakes({ level, state: room })
      ? { state: 'held', line: 'handOver' }
      : { state: 'waiting', line: 'rail' },
  toMake: () => ({ state: 'held', line: 'make' }),
  toReserve: () => ({ state: 'held', line: 'reserve' }),
  soldOut: () => ({ state: 'held', line: 'sorry' }),
  declined: () => ({ state: 'ready', line: 'dish' }),
  burnt: () => ({ state: 'failed', line: 'dish' }),
  onRail: waitsHere,
  cooking: waitsHere,
  waitsForOthers: waitsHere,
  unclaimed: waitsHere, // for good, unless its customer leaves
  ready: () => ({ state: 'ready', line: 'dish' }),
  toSave: () => ({ state: 'ready', line: 'dish' }),
  saving: () => ({ state: 'waiting', line: 'saved' }),
  toFlambe: () => ({ state: 'ready', line: 'turn' }),
  carried: () => ({ state: 'held', line: 'bring' }),
  forNobody: waitsHere, // the dish of the other cook has come
}
