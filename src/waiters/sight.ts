// What a waiter can see: the room, and what could usefully be done in it now. Never the plan.
import { KITCHEN, nodeOf, NONE, patienceAt, walkMs } from '../sim/index.ts'
import type { Aisles, DeepReadonly, Level, Room, Shift, Waiter } from '../sim/index.ts'

/** Something useful to do at a station, for one customer. */
export type Chance = {
  readonly kind: 'takeOrder' | 'handOver' | 'pickUp' | 'serve'
  readonly station: number
  readonly customer: number // index; lower came earlier
  readonly patience: number // 0 to 1
  readonly walkMs: number // from where the waiter is
}

export type Sight = {
  readonly level: Level
  readonly room: Room
  readonly waiter: number
  readonly chances: readonly Chance[]
}

/** A robot waiter: the station to visit next, or NONE to wait for something to happen. */
export type Robot = (sight: Sight) => number

/** What waiter number `waiter` sees now. */
export function see({ level, aisles, state }: Shift, waiter: number): Sight {
  const chances: Chance[] = []
  const me = state.waiters[waiter]
  if (me) {
    seeTables(chances, aisles, state, me)
    seeKitchen(chances, aisles, state, me, level.hands)
  }
  return { level, room: state, waiter, chances }
}

type Me = DeepReadonly<Waiter>

function seeTables(chances: Chance[], aisles: Aisles, room: Room, me: Me): void {
  for (let index = 0; index < room.tables.length; index++) {
    const customer = room.tables[index] ?? NONE
    const phase = room.customers[customer]?.phase
    if (phase === 'handUp') {
      chances.push(chance('takeOrder', aisles, room, me, index + 1, customer))
    }
  }
  for (const ticket of me.hands) {
    const { customer, table } = room.tickets[ticket] ?? { customer: NONE, table: NONE }
    chances.push(chance('serve', aisles, room, me, table, customer))
  }
}

function seeKitchen(chances: Chance[], aisles: Aisles, room: Room, me: Me, hands: number): void {
  const handFree = me.hands.length < hands
  if (handFree || room.mode === 'async') {
    for (const ticket of me.pad) {
      chances.push(kitchenChance('handOver', aisles, room, me, ticket))
    }
  }
  if (!handFree) return
  for (const ticket of room.pass) chances.push(kitchenChance('pickUp', aisles, room, me, ticket))
}

function kitchenChance(
  kind: Chance['kind'],
  aisles: Aisles,
  room: Room,
  me: Me,
  ticket: number,
): Chance {
  return chance(kind, aisles, room, me, KITCHEN, room.tickets[ticket]?.customer ?? NONE)
}

function chance(
  kind: Chance['kind'],
  aisles: Aisles,
  room: Room,
  me: Me,
  station: number,
  customer: number,
): Chance {
  const who = room.customers[customer]
  const here = me.doing.to
  return {
    kind,
    station,
    customer,
    patience: who ? patienceAt(who, room.now) : 0,
    walkMs: walkMs(aisles, here, nodeOf(aisles, station) ?? here),
  }
}
