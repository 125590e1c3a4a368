// An open café to write tests in: the real simulation, its events collected, commands as verbs.
import { advanceTo, openShift, patienceAt, positionAt, send } from '../../src/sim/index.ts'
import type {
  Command,
  Cook,
  Customer,
  DeepReadonly,
  Level,
  Mode,
  Point,
  Refusal,
  Shift,
  ShiftEvent,
  ShiftEventType,
  Ticket,
  Waiter,
} from '../../src/sim/index.ts'

type Said<T extends ShiftEventType> = Extract<ShiftEvent, { type: T }>

export type Cafe = {
  readonly shift: Shift
  readonly room: Shift['state']
  readonly events: readonly ShiftEvent[]
  /** Go on to this moment, ms since opening. */
  at(ms: number): Cafe
  /** Send a command at the present moment. */
  send(command: Command): Cafe
  /** Visits to these stations, in this order. */
  visit(...stations: readonly number[]): Cafe
  /** A visit to the kitchen for this dish. */
  fetch(ticket: number): Cafe
  drop(station: number): Cafe
  undo(): Cafe
  stand(): Cafe
  moveOn(): Cafe
  customer(index: number): DeepReadonly<Customer>
  ticket(index: number): DeepReadonly<Ticket>
  cook(index: number): DeepReadonly<Cook>
  waiter(index?: number): DeepReadonly<Waiter>
  /** The patience bar now. */
  patience(customer: number): number
  /** Where the waiter is now. */
  place(): Point
  /** Stations of the task list. */
  tasks(): readonly number[]
  /** Events of one type so far. */
  said<T extends ShiftEventType>(type: T): readonly Said<T>[]
  /** When events of this type happened. */
  times(type: ShiftEventType): readonly number[]
  refusals(): readonly Refusal[]
}

export function open(level: Level, mode: Mode = 'async', seed = 1): Cafe {
  const events: ShiftEvent[] = []
  const shift = openShift(level, seed, mode, (event) => void events.push(event))
  const room = shift.state
  const said = <T extends ShiftEventType>(type: T) =>
    events.filter((event): event is Said<T> => event.type === type)
  const cafe: Cafe = {
    shift,
    room,
    events,
    at: (ms) => (advanceTo(shift, ms), cafe),
    send: (command) => (send(shift, command), cafe),
    visit(...stations) {
      for (const station of stations) cafe.send({ type: 'visit', waiter: 0, station })
      return cafe
    },
    fetch: (ticket) => cafe.send({ type: 'visit', waiter: 0, station: 0, ticket }),
    drop: (station) => cafe.send({ type: 'drop', waiter: 0, station }),
    undo: () => cafe.send({ type: 'undo', waiter: 0 }),
    stand: () => cafe.send({ type: 'stand', waiter: 0 }),
    moveOn: () => cafe.send({ type: 'moveOn', waiter: 0 }),
    customer: (index) => nth(room.customers, index),
    ticket: (index) => nth(room.tickets, index),
    cook: (index) => nth(room.cooks, index),
    waiter: (index = 0) => nth(room.waiters, index),
    patience: (customer) => patienceAt(nth(room.customers, customer), room.now),
    place: () => positionAt(level, nth(room.waiters, 0), room.now),
    tasks: () => nth(room.waiters, 0).tasks.map((visit) => visit.station),
    said,
    times: (type) => said(type).map((event) => event.at),
    refusals: () => said('refused').map((event) => event.reason),
  }
  return cafe
}

/** The element at `index`, which the test knows to be there. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`nothing at ${index} of ${list.length}`)
  return found
}
