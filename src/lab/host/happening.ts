// The events of a shift that a program can listen to.
import { isAnnounced } from '../../reading/index.ts'
import type { Room, ShiftEvent } from '../../sim/index.ts'
import type { Happening, HappeningName } from './call.ts'

const names = {
  handRaised: 'handRaised',
  dishDone: 'dishDone',
  dishBurnt: 'dishBurnt',
  orderDeclined: 'declined',
  customerSeated: 'customerSeated',
  customerLeft: 'customerLeft',
  lastCall: 'lastCall',
} as const satisfies { readonly [T in ShiftEvent['type']]?: HappeningName }

/** What a program hears of an event; null for what nobody in the room is told. */
export function happeningOf(event: ShiftEvent, room: Room): Happening | null {
  if (!isTold(event) || !isAnnounced(event, room)) return null
  const name = names[event.type]
  const ticket = 'ticket' in event ? event.ticket : -1
  const { table = -1, dish = '' } = room.tickets[ticket] ?? {}
  return { name, ticket, dish, table: 'table' in event ? event.table : table }
}

type Told = Extract<ShiftEvent, { type: keyof typeof names }>

function isTold(event: ShiftEvent): event is Told {
  return Object.hasOwn(names, event.type)
}
