// How it stands with a customer, and what keeps the one who waits for a dish.
import type { Customer, CustomerPhase, DeepReadonly } from '../sim/index.ts'
import type { Seen } from './known.ts'
import { ticketSituation } from './ticket.ts'
import type { TicketSituation } from './ticket.ts'

export type CustomerSituation =
  | 'atDoor'
  | 'reading'
  | 'handUp'
  | 'ordering'
  | 'waiting' // for a dish that is not done, as far as anybody knows
  | 'ready' // the dish can be fetched
  | 'burnt' // the dish has to be taken back
  | 'carried' // the dish is on its way
  | 'eating'
  | 'gone'

/** Null: the ticket says more. */
const phases: Readonly<Record<CustomerPhase, CustomerSituation | null>> = {
  queueing: 'atDoor',
  reading: 'reading',
  handUp: 'handUp',
  ordering: 'ordering',
  waiting: null,
  receiving: 'eating',
  eating: 'eating',
  served: 'gone',
  left: 'gone',
  unserved: 'gone',
  sentHome: 'gone',
}

/** What somebody waits for, by the ticket. */
const waits: Readonly<Record<TicketSituation, CustomerSituation>> = {
  toHandOver: 'waiting',
  toMake: 'waiting',
  onRail: 'waiting',
  cooking: 'waiting',
  ready: 'ready',
  burnt: 'burnt',
  carried: 'carried',
  served: 'waiting',
  pulled: 'waiting',
}

export function customerSituation(
  seen: Seen,
  { phase, ticket: id }: DeepReadonly<Customer>,
): CustomerSituation {
  const ticket = seen.room.tickets[id]
  return phases[phase] ?? (ticket ? waits[ticketSituation(seen, ticket)] : 'waiting')
}
