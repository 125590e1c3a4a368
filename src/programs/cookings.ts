// What the kitchen did in a shift: each time that a cook worked on a ticket, in the order in which the
// tickets were handed over.
import { NONE } from '../sim/index.ts'
import type { Room, ShiftEvent } from '../sim/index.ts'

export type Cooking = {
  readonly ticket: number
  readonly dish: string
  readonly from: number // when it was handed over, ms since opening
  readonly cookMs: number
  readonly doneAt: number
  readonly bell: string | null // what is heard at the end, as it is printed; null: nothing
}

/** A ticket that no cook has begun is not among them; one that is pulled has kept a cook until then. */
export function cookingsOf(events: readonly ShiftEvent[], room: Room): readonly Cooking[] {
  return events.flatMap((event, place): readonly Cooking[] => {
    if (event.type !== 'ticketHandedOver') return []
    const { ticket, at: from } = event
    const { dish = '', table = NONE } = room.tickets[ticket] ?? {}
    const after = events.slice(place)
    const begun = after.findIndex(
      (each) => each.type === 'cookingStarted' && each.ticket === ticket,
    )
    const next = after.findIndex((each, ahead) => ahead > 0 && isHandedOver(each, ticket))
    const start = after[begun]
    if (!start || (next >= 0 && next < begun)) return []
    const end = after.slice(begun + 1).find((each) => isEnd(each, ticket))
    const doneAt = end?.at ?? room.now
    const bell = end && isEnd(end, ticket) ? heard[end.type] : null
    const said = bell === null ? null : `${bell} table ${table}`
    return [{ ticket, dish, from, cookMs: doneAt - start.at, doneAt, bell: said }]
  })
}

/** How cooking a dish can end. */
const heard = {
  dishDone: 'bell',
  dishBurnt: 'burnt',
  orderDeclined: 'declined',
  dishWasted: 'for nobody',
  ticketPulled: null,
} as const satisfies { readonly [T in ShiftEvent['type']]?: string | null }

type End = Extract<ShiftEvent, { type: keyof typeof heard }>

function isEnd(event: ShiftEvent, ticket: number): event is End {
  return Object.hasOwn(heard, event.type) && 'ticket' in event && event.ticket === ticket
}

function isHandedOver(event: ShiftEvent, ticket: number): boolean {
  return event.type === 'ticketHandedOver' && event.ticket === ticket
}
