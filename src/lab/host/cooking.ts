// When an order that was given to the kitchen has come to something, as far as anybody in the room knows.
import { isKnown } from '../../reading/index.ts'
import type { Level, Room } from '../../sim/index.ts'
import type { Answer, DishValue } from './call.ts'

/** The answer to who waits for the dish of a ticket; null while there is none. */
export function cookedBy(level: Level, room: Room, id: number): Answer | null {
  const ticket = room.tickets[id]
  if (!ticket) return null
  const { table, rival } = ticket
  const both = rival === undefined ? [id] : [id, rival]
  const done = both.find((each) => isDone(level, room, each))
  if (done !== undefined) return { ok: true, value: dishOf(room, done) }
  const isGone = room.customers[ticket.customer]?.phase === 'left'
  if (ticket.place === 'pulled' || isGone) return { ok: false, error: 'CustomerLeft', table }
  if (ticket.place === 'burnt') return { ok: false, error: 'Burnt', table }
  const isBack = ticket.place === 'pass' || ticket.place === 'hands' // a waiter at the pass takes all
  if (isBack && ticket.isDeclined) return { ok: false, error: 'Declined', table }
  return null
}

function isDone({ floor }: Level, room: Room, id: number): boolean {
  const ticket = room.tickets[id]
  switch (ticket?.place) {
    case 'pass':
      return !ticket.isDeclined && isKnown({ room, floor }, ticket)
    case 'hands':
      return !ticket.isDeclined
    case 'table':
    case 'toFlambe':
    case 'saving':
      return true
    default:
      return false
  }
}

export function dishOf(room: Room, ticket: number): DishValue {
  const { table = -1, dish = '' } = room.tickets[ticket] ?? {}
  return { kind: 'dish', ticket, table, dish }
}
