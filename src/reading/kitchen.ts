// The kitchen as far as anybody knows: what cooks, what waits for a cook, what lies on the pass.
import { NONE } from '../sim/index.ts'
import type { Cook, DeepReadonly } from '../sim/index.ts'
import { hasBell, isKnown } from './known.ts'
import type { Seen } from './known.ts'
import { ticketSituation } from './ticket.ts'
import type { TicketSituation } from './ticket.ts'

export type Cooking = {
  readonly ticket: number
  readonly leftMs: number | null // until it is done; null where nothing will tell
}

/** What cooks, the next to be done first; where nobody can tell that, what was begun first. */
export function cookingIn(seen: Seen): readonly Cooking[] {
  const { cooks, tickets, now } = seen.room
  if (hasBell(seen.room)) {
    return cooks
      .filter(({ ticket }) => ticket !== NONE)
      .toSorted((a, b) => a.until - b.until)
      .map(({ ticket, until }) => ({ ticket, leftMs: until - now }))
  }
  const startOf = (ticket: number) => tickets[ticket]?.startedAt ?? NONE
  return ticketsIn(seen, 'cooking')
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((ticket) => ({ ticket, leftMs: null }))
}

/** Every ticket with which it stands so, the oldest first. */
export function ticketsIn(seen: Seen, situation: TicketSituation): readonly number[] {
  return seen.room.tickets.flatMap((ticket, id) =>
    ticketSituation(seen, ticket) === situation ? [id] : [],
  )
}

/** What is known to lie on the pass, done or burnt, what came first in front. */
export function passIn(seen: Seen): readonly number[] {
  const { pass, tickets } = seen.room
  if (hasBell(seen.room)) return pass
  return pass.filter((id) => {
    const ticket = tickets[id]
    return ticket !== undefined && isKnown(seen, ticket)
  })
}

/** Of these tickets those with which it stands so. */
export function among(
  seen: Seen,
  ids: readonly number[],
  situation: TicketSituation,
): readonly number[] {
  return ids.filter((id) => {
    const ticket = seen.room.tickets[id]
    return ticket !== undefined && ticketSituation(seen, ticket) === situation
  })
}

/** What a cook is seen to be at: with a dish that is done unheard it goes on as if it were not. */
export function cookSituation(
  seen: Seen,
  index: number,
): Pick<DeepReadonly<Cook>, 'ticket' | 'since'> {
  const { room } = seen
  const cook = room.cooks[index] ?? { ticket: NONE, since: 0 }
  if (cook.ticket !== NONE || hasBell(room)) return cook
  const unknown = room.pass.findLast((id) => {
    const ticket = room.tickets[id]
    return ticket?.cook === index && !isKnown(seen, ticket)
  })
  const ticket = room.tickets[unknown ?? NONE]
  return ticket ? { ticket: unknown ?? NONE, since: ticket.startedAt } : cook
}
