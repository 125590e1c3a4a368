// What belongs together: the dishes of one table that are to be served at once.
import { itemAt } from './list.ts'
import { NONE } from './state.ts'
import type { Room, Ticket } from './state.ts'

/** The tickets of a customer that are neither served nor pulled: one, or those of a whole party. */
export function trayOf({ customers, tickets }: Room, customer: number): readonly number[] {
  const { ticket, toOrder } = itemAt(customers, customer)
  if (toOrder === undefined)
    return ticket === NONE || isOver(itemAt(tickets, ticket)) ? [] : [ticket]
  return tickets.flatMap((each, id) => (each.customer === customer && !isOver(each) ? [id] : []))
}

/** Whether everything that the customer waits for is in these hands. */
export function holdsTray(room: Room, hands: readonly number[], customer: number): boolean {
  const { ticket: only, toOrder } = itemAt(room.customers, customer)
  if (toOrder === undefined) return hands.includes(only)
  const tray = trayOf(room, customer)
  return tray.length > 0 && tray.every((ticket) => hands.includes(ticket))
}

/** Whether everybody at the table has ordered, and every dish lies on the pass. */
export function isComplete(room: Room, customer: number): boolean {
  if ((itemAt(room.customers, customer).toOrder ?? 0) > 0) return false
  return trayOf(room, customer).every((id) => itemAt(room.tickets, id).place === 'pass')
}

/** How many hands a dish that lies on the pass needs with all that leaves with it; Infinity while
 * another is missing, where nobody knows whose it is, and where it is to be saved. */
export function handsFor(room: Room, ticket: number): number {
  const { customer, isUnnumbered, toSave } = itemAt(room.tickets, ticket)
  if (isUnnumbered || toSave) return Infinity
  if (itemAt(room.customers, customer).toOrder === undefined) return 1
  return isComplete(room, customer) ? trayOf(room, customer).length : Infinity
}

/** Whether a ticket is served or pulled: nothing changes it any more. */
export function isOver({ place }: Pick<Ticket, 'place'>): boolean {
  return place === 'table' || place === 'pulled'
}
