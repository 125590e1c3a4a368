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
  | 'toNumber' // the ticket lacks the table's number
  | 'ready' // the dish can be fetched
  | 'toSave' // the dish is done, and somebody has to save it
  | 'saving' // that is under way
  | 'burnt' // the dish has to be taken back
  | 'declined' // the payment, and nobody has said so yet
  | 'soldOut' // the same for what is gone
  | 'carried' // the dish is on its way
  | 'toFlambe' // the dish is there, and somebody has to go on flambéing it
  | 'eating'
  | 'gone'

/** Null: the ticket says more. */
const phases = {
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
} as const satisfies Record<CustomerPhase, CustomerSituation | null>

type RaisedPhase = {
  [P in CustomerPhase]: (typeof phases)[P] extends 'handUp' ? P : never
}[CustomerPhase]

/** Does not compile when another phase comes to mean the same. */
const HAND_UP: [RaisedPhase] extends ['handUp'] ? 'handUp' : never = 'handUp'

/** What somebody waits for, by the ticket. */
const waits: Readonly<Record<TicketSituation, CustomerSituation>> = {
  toHandOver: 'waiting',
  toNumber: 'toNumber',
  toMake: 'waiting',
  toReserve: 'waiting',
  soldOut: 'soldOut',
  declined: 'declined',
  onRail: 'waiting',
  cooking: 'waiting',
  forNobody: 'waiting',
  waitsForOthers: 'waiting',
  unclaimed: 'waiting',
  ready: 'ready',
  toSave: 'toSave',
  saving: 'saving',
  burnt: 'burnt',
  carried: 'carried',
  toFlambe: 'toFlambe',
  served: 'waiting',
  pulled: 'waiting',
}

/** Whether that is the situation, without a look-up: robots ask for it all the time. */
export function isHandUp({ phase }: DeepReadonly<Customer>): boolean {
  return phase === HAND_UP
}

export function customerSituation(
  seen: Seen,
  { phase, ticket: id }: DeepReadonly<Customer>,
): CustomerSituation {
  const ticket = seen.room.tickets[id]
  if (ticket?.place === 'saving' && phase === 'receiving') return 'saving'
  return phases[phase] ?? (ticket ? waits[ticketSituation(seen, ticket)] : 'waiting')
}
