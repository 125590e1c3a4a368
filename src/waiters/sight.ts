// What a waiter can see: the room, and what could usefully be done in it now. Never the plan.
import { aislesOf, KITCHEN, nodeOf, NONE, patienceAt, walkMs } from '../sim/index.ts'
import type { DeepReadonly, Level, Room, Waiter } from '../sim/index.ts'

/** Something useful to do at a station, for one customer. */
export type Chance = {
  readonly kind: 'takeOrder' | 'handOver' | 'pickUp' | 'serve'
  readonly station: number
  readonly customer: number // index; lower came earlier
}

export type Sight = {
  readonly level: Level
  readonly room: Room
  readonly waiter: number
  readonly chances: readonly Chance[]
}

/** A robot waiter: the station to visit next, or NONE to wait for something to happen. */
export type Robot = (sight: Sight) => number

type Seen = { readonly level: Level; readonly state: Room }

/** What waiter number `waiter` sees now. */
export function see({ level, state }: Seen, waiter: number): Sight {
  const chances: Chance[] = []
  const me = state.waiters[waiter]
  if (me) {
    seeTables(chances, state, me)
    seeKitchen(chances, state, me, level.hands)
  }
  return { level, room: state, waiter, chances }
}

/** How far the waiter has to walk for a chance, ms. */
export function walkOf({ level, room, waiter }: Sight, { station }: Chance): number {
  const aisles = aislesOf(level)
  const here = room.waiters[waiter]?.doing.to ?? 0
  return walkMs(aisles, here, nodeOf(aisles, station) ?? here)
}

/** The patience left to the customer of a chance, 0 to 1. */
export function patienceOf({ room }: Sight, { customer }: Chance): number {
  const who = room.customers[customer]
  return who ? patienceAt(who, room.now) : 0
}

type Me = DeepReadonly<Waiter>

function seeTables(chances: Chance[], room: Room, me: Me): void {
  for (let index = 0; index < room.tables.length; index++) {
    const customer = room.tables[index] ?? NONE
    if (customer === NONE || room.customers[customer]?.phase !== 'handUp') continue
    chances.push({ kind: 'takeOrder', station: index + 1, customer })
  }
  for (const id of me.hands) {
    const ticket = room.tickets[id]
    if (ticket) chances.push({ kind: 'serve', station: ticket.table, customer: ticket.customer })
  }
}

function seeKitchen(chances: Chance[], room: Room, me: Me, hands: number): void {
  const handFree = me.hands.length < hands
  if (handFree || room.mode === 'async') seeTickets(chances, 'handOver', room, me.pad)
  if (handFree) seeTickets(chances, 'pickUp', room, room.pass)
}

function seeTickets(
  chances: Chance[],
  kind: Chance['kind'],
  { tickets }: Room,
  ids: readonly number[],
): void {
  for (const id of ids) {
    const ticket = tickets[id]
    if (ticket) chances.push({ kind, station: KITCHEN, customer: ticket.customer })
  }
}
