// How it stands with an order that is paid for in the background: its payment, its goods and its tag.
import type { Customer, DeepReadonly } from '../sim/index.ts'
import type { Seen } from './known.ts'
import { isKnown } from './known.ts'

export type Payment =
  | 'pending' // ○ as far as anybody knows
  | 'paid' // ✓
  | 'declined' // ✕

export type Sale = {
  readonly payment: Payment
  readonly isShipped: boolean // the goods are out; before the payment is known that is early
  readonly hasTag: boolean // on the shelf
}

/** Null before there is an order, and once it is over. */
export function saleOf(seen: Seen, { ticket: id }: DeepReadonly<Customer>): Sale | null {
  const { tickets, specials } = seen.room
  const ticket = tickets[id]
  if (!ticket || ticket.place === 'table' || ticket.place === 'pulled') return null
  const isAnswered = ticket.place === 'pass' || ticket.place === 'hands'
  const answer = ticket.isDeclined ? 'declined' : 'paid'
  return {
    payment: isAnswered && isKnown(seen, ticket) ? answer : 'pending',
    isShipped: ticket.isShipped === true,
    hasTag: specials?.shelf?.tags.includes(ticket.customer) === true,
  }
}
