// What a waiter can see: the room, and what could usefully be done in it now. Never the plan.
import {
  aislesOf,
  nodeOf,
  NONE,
  passOf,
  patienceAt,
  railTakes,
  tablesOf,
  walkMs,
} from '../sim/index.ts'
import type { DeepReadonly, Level, Room, Waiter } from '../sim/index.ts'

/** Something useful to do at a station, for one customer. */
export type Chance = {
  readonly kind: 'takeOrder' | 'handOver' | 'pickUp' | 'takeBack' | 'make' | 'serve'
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
    seeTables(chances, { level, state }, me)
    seeKitchen(chances, { level, state }, me)
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

function seeTables(chances: Chance[], { level, state: room }: Seen, me: Me): void {
  const stations = tablesOf(level.floor)
  for (let index = 0; index < room.tables.length; index++) {
    const customer = room.tables[index] ?? NONE
    if (customer === NONE || room.customers[customer]?.phase !== 'handUp') continue
    chances.push({ kind: 'takeOrder', station: stations[index] ?? NONE, customer })
  }
  for (const id of me.hands) {
    const ticket = room.tickets[id]
    if (ticket) chances.push({ kind: 'serve', station: ticket.table, customer: ticket.customer })
  }
}

function seeKitchen(chances: Chance[], seen: Seen, me: Me): void {
  const { level, state } = seen
  const handFree = me.hands.length < level.hands
  const isTaken = railTakes(seen) && (handFree || state.mode === 'async')
  const pass = passOf(level.floor)
  for (const id of me.pad) {
    const ticket = state.tickets[id]
    if (!ticket) continue
    const { madeAt, customer } = ticket
    if (madeAt === undefined && isTaken) {
      chances.push({ kind: 'handOver', station: pass, customer })
    }
    if (madeAt !== undefined && handFree) chances.push({ kind: 'make', station: madeAt, customer })
  }
  for (const id of state.pass) {
    const ticket = state.tickets[id]
    if (!ticket) continue
    const { place, customer } = ticket
    if (place === 'burnt') chances.push({ kind: 'takeBack', station: pass, customer })
    else if (handFree) chances.push({ kind: 'pickUp', station: pass, customer })
  }
}
