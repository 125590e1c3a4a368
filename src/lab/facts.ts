// What a program can see of the room at a moment, and do at once: each answer is a number or JSON.
import { goodsLeft, NONE, patienceAt, sitterAt, tablesOf } from '../sim/index.ts'
import { isTable } from './host/action.ts'
import type { Host } from './host/host.ts'

type Fact = (host: Host, on: number, name: string) => number | string

const facts = {
  tables: ({ level }) => JSON.stringify(tablesOf(level.floor)),
  hands: ({ hands }) => JSON.stringify(hands),
  /** From 1 down to 0; 0 where nobody sits. */
  patience({ level, room }, table) {
    const id = isTable(level.floor, table) ? sitterAt(level.floor, room, table) : NONE
    const customer = room.customers[id]
    return customer ? patienceAt(customer, room.now) : 0
  },
  /** Infinity where there is no end of it, as text. */
  goodsLeft: ({ level, room }, _, name) => String(goodsLeft({ level, state: room }, name)),
  hire: (host) => (host.send({ type: 'hire', waiter: 0 }) ? 1 : 0),
  dismiss: (host) => (host.send({ type: 'dismiss', waiter: 0 }) ? 1 : 0),
  limitRail: (host, tickets) => (host.send({ type: 'limitRail', waiter: 0, tickets }) ? 1 : 0),
} as const satisfies Readonly<Record<string, Fact>>

type FactName = keyof typeof facts

export function isFact(name: string): name is FactName {
  return Object.hasOwn(facts, name)
}

export function factOf(host: Host, fact: FactName, on: number, name: string): number | string {
  const read: Fact = facts[fact]
  return read(host, on, name)
}
