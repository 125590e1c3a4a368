// How it stands with a ticket, as far as anybody knows. A new place of tickets does not compile before
// it is said here what it means; everything people and robots are told begins with this.
import { isComplete, isGone, isPlain, NEVER, NONE, tagsOn } from '../sim/index.ts'
import type { DeepReadonly, Room, Ticket, TicketPlace } from '../sim/index.ts'
import { isKnown } from './known.ts'
import type { Seen } from './known.ts'

export type TicketSituation =
  | 'toHandOver' // on the pad, for the kitchen
  | 'toNumber' // on the pad, and has no table number yet
  | 'toMake' // on the pad, for a drink
  | 'toReserve' // on the pad, and what it asks for can still be sold to others
  | 'soldOut' // on the pad, and nothing is left of what it asks for
  | 'onRail'
  | 'cooking' // or done, and nobody knows
  | 'forNobody' // on the rail or with a cook, and the customer has left or another dish has come
  | 'ready'
  | 'waitsForOthers' // done, and the rest of its tray is not
  | 'unclaimed' // done, without a table number: nobody can fetch it
  | 'toSave' // done, and somebody has to save it
  | 'saving' // somebody saves it, or it is being saved in the background
  | 'burnt'
  | 'declined' // the payment: a refusal lies on the pass
  | 'carried'
  | 'toFlambe' // at the table, not finished
  | 'served'
  | 'pulled'

type Meaning = {
  readonly situation: TicketSituation
  readonly drink: TicketSituation // the same for a drink
  readonly isHeard: boolean // by the bell: without one it looks like cooking until somebody looks
}

const means = (
  situation: TicketSituation,
  { drink = situation, isHeard = false }: Partial<Meaning> = {},
): Meaning => ({ situation, drink, isHeard })

const meanings: Readonly<Record<TicketPlace, Meaning>> = {
  pad: means('toHandOver', { drink: 'toMake' }),
  rail: means('onRail'),
  cooking: means('cooking'),
  pass: means('ready', { isHeard: true }),
  burnt: means('burnt', { isHeard: true }),
  hands: means('carried'),
  saving: means('saving'),
  toFlambe: means('toFlambe'),
  table: means('served'),
  pulled: means('pulled'),
}

/** How it stands with a ticket of the room. */
export function ticketSituation(seen: Seen, ticket: DeepReadonly<Ticket>): TicketSituation {
  const { situation, drink, isHeard } = meanings[ticket.place]
  if (isHeard && !isKnown(seen, ticket)) return 'cooking'
  if (ticket.isUnnumbered && ticket.place === 'pad') return 'toNumber'
  if (ticket.isUnnumbered && ticket.place === 'pass') return 'unclaimed'
  if (ticket.toSave && ticket.place === 'pass') return 'toSave'
  if (ticket.place === 'pass' && ticket.isDeclined) return 'declined'
  if (ticket.place === 'pad' && seen.room.specials?.shelf) return onShelf(seen.room, ticket)
  if (ticket.place === 'pass' && isWaiting(seen, ticket)) return 'waitsForOthers'
  const isUnderWay = ticket.place === 'rail' || ticket.place === 'cooking'
  if (isUnderWay && (isLeft(seen, ticket) || isBeaten(seen, ticket))) return 'forNobody'
  return ticket.madeAt === undefined ? situation : drink
}

/** How it stands with a ticket on the pad where there are only so many of a thing. */
function onShelf(room: Room, ticket: DeepReadonly<Ticket>): TicketSituation {
  const { goods, tags } = room.specials?.shelf ?? { goods: [], tags: [] }
  const customer = room.customers[ticket.customer]
  const thing = goods.find(({ dish }) => dish === ticket.dish)
  if (!thing || !customer || !isPlain(customer)) {
    return ticket.madeAt === undefined ? 'toHandOver' : 'toMake'
  }
  if (tags.includes(ticket.customer) || ticket.isShipped) return 'toHandOver'
  return thing.left > tagsOn(room, ticket.dish) ? 'toReserve' : 'soldOut'
}

function isLeft({ room }: Seen, ticket: DeepReadonly<Ticket>): boolean {
  const customer = room.customers[ticket.customer]
  return customer !== undefined && isGone(customer)
}

/** Whether another cook has made the same dish sooner, as far as anybody knows. */
function isBeaten(seen: Seen, { rival = NONE }: DeepReadonly<Ticket>): boolean {
  const winner = seen.room.tickets[rival]
  return winner !== undefined && winner.readyAt !== NEVER && isKnown(seen, winner)
}

function isWaiting({ room }: Seen, { customer }: DeepReadonly<Ticket>): boolean {
  return room.customers[customer]?.toOrder !== undefined && !isComplete(room, customer)
}
