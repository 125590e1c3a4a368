// The marks of a timeline: what happened at single moments, each on the lane it belongs to.
import { newsOf } from '../reading/index.ts'
import type { NewsKind } from '../reading/index.ts'
import { NONE } from '../sim/index.ts'
import type { Room, ShiftEvent } from '../sim/index.ts'

export type LaneKind = 'waiter' | 'cook' | 'door' | 'table'

/** Something that happened at one moment. */
export type Mark = {
  readonly kind:
    | 'served'
    | 'left'
    | 'unserved'
    | 'sentHome'
    | 'done'
    | 'burnt'
    | 'declined'
    | 'turnedDown'
    | 'oversold'
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

/** News that leaves a mark, and on whose lane; the rest is seen by the spans. */
const optionalMarks: Readonly<
  Partial<Record<NewsKind, { kind: Mark['kind']; on: 'cook' | 'table' }>>
> = {
  served: { kind: 'served', on: 'table' },
  left: { kind: 'left', on: 'table' },
  unserved: { kind: 'unserved', on: 'table' },
  sentHome: { kind: 'sentHome', on: 'table' },
  ready: { kind: 'done', on: 'cook' },
  burnt: { kind: 'burnt', on: 'cook' },
  declined: { kind: 'declined', on: 'cook' },
  turnedDown: { kind: 'turnedDown', on: 'table' },
  oversold: { kind: 'oversold', on: 'table' },
}

function place(event: ShiftEvent, room: Room): Placed | null {
  const news = newsOf(event, room)
  const made = news && optionalMarks[news.kind]
  if (!news || !made) return null
  const { at, customer, table, cook, points } = news
  const dish = room.tickets[news.ticket]?.dish ?? room.customers[customer]?.dish ?? ''
  const mark = { kind: made.kind, at, station: table, customer, dish, points }
  if (made.on === 'cook') return { kind: 'cook', number: cook + 1, mark }
  return table === NONE ? { kind: 'door', number: 1, mark } : { kind: 'table', number: table, mark }
}
