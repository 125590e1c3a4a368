// The marks of a timeline: what happened at single moments, each on the lane it belongs to.
import { NONE } from '../sim/index.ts'
import type { Room, ShiftEvent } from '../sim/index.ts'
import type { LaneKind } from './timeline.ts'

/** Something that happened at one moment. */
export type Mark = {
  readonly kind: 'served' | 'left' | 'unserved' | 'done' | 'burnt'
  readonly at: number // ms since opening
  readonly station: number // the customer's table, or NONE for one who left the queue
  readonly customer: number
  readonly dish: string
  readonly points: number // of the served; elsewhere 0
}

type Placed = { readonly kind: LaneKind; readonly number: number; readonly mark: Mark }

/** The marks of one lane, in order of time. `room` is the one at the end of these events. */
export function marksIn(events: readonly ShiftEvent[], room: Room) {
  const placed = events.map((event) => place(event, room))
  return (kind: LaneKind, number: number): readonly Mark[] =>
    placed.flatMap((each) => (each?.kind === kind && each.number === number ? [each.mark] : []))
}

function place(event: ShiftEvent, room: Room): Placed | null {
  switch (event.type) {
    case 'dishServed':
      return atTable('served', event, room, event.points)
    case 'customerLeft': {
      const end = room.customers[event.customer]?.phase === 'unserved' ? 'unserved' : 'left'
      return atTable(end, event, room, 0)
    }
    case 'dishDone':
    case 'dishBurnt': {
      const kind = event.type === 'dishDone' ? 'done' : 'burnt'
      const { customer = NONE, table = NONE } = room.tickets[event.ticket] ?? {}
      const about = { at: event.at, customer, table }
      return { kind: 'cook', number: event.cook + 1, mark: mark(kind, about, room, 0) }
    }
    case 'customerArrived':
    case 'customerQueued':
    case 'customerSeated':
    case 'handRaised':
    case 'visitAdded':
    case 'visitChanged':
    case 'visitDropped':
    case 'waiterDeparted':
    case 'waiterArrived':
    case 'waiterShrugged':
    case 'orderTaken':
    case 'ticketHandedOver':
    case 'ticketRefused':
    case 'cookingStarted':
    case 'burntTakenBack':
    case 'makingStarted':
    case 'drinkMade':
    case 'dishPickedUp':
    case 'customerFinished':
    case 'ticketPulled':
    case 'standingStarted':
    case 'standingEnded':
    case 'shiftClosed':
    case 'refused':
      return null
  }
}

type About = { readonly at: number; readonly customer: number; readonly table: number }

function atTable(kind: Mark['kind'], about: About, room: Room, points: number): Placed {
  const made = mark(kind, about, room, points)
  if (about.table === NONE) return { kind: 'door', number: 1, mark: made }
  return { kind: 'table', number: about.table, mark: made }
}

function mark(kind: Mark['kind'], about: About, room: Room, points: number): Mark {
  const { at, customer, table } = about
  return { kind, at, station: table, customer, dish: room.customers[customer]?.dish ?? '', points }
}
