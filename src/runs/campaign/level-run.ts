// A campaign level while or after it is played: what its goal, its question and its moment are read from.
import { NONE } from '../../sim/index.ts'
import type { Level, Room, ShiftEvent, ShiftEventType } from '../../sim/index.ts'

export type LevelRun = {
  readonly level: Level
  readonly room: Room // now, or at the end
  readonly events: readonly ShiftEvent[] // from the opening on
}

/** Something that lasted, ms since opening; `to` is now while it goes on. */
export type Interval = {
  readonly from: number
  readonly to: number
  readonly waiter: number // or NONE, as the others
  readonly customer: number
  readonly table: number
  readonly ticket: number
}

type Key = 'waiter' | 'ticket' | 'customer'

/** From each event that opens to the next that closes with the same waiter, ticket or customer. */
export function intervalsOf(
  { room, events }: LevelRun,
  opens: ShiftEventType,
  closes: readonly ShiftEventType[],
  key: Key,
): readonly Interval[] {
  return events.flatMap((first, index) => {
    if (first.type !== opens) return []
    const same = numberOf(first, key)
    const end = events.find(
      (event, later) =>
        later > index && closes.includes(event.type) && numberOf(event, key) === same,
    )
    return [{ from: first.at, to: end?.at ?? room.now, ...whoIn(room, first) }]
  })
}

/** An event as an interval of no length. */
export function momentsOf({ room, events }: LevelRun, type: ShiftEventType): readonly Interval[] {
  return events.flatMap((event) =>
    event.type === type ? [{ from: event.at, to: event.at, ...whoIn(room, event) }] : [],
  )
}

export function lengthOf({ from, to }: Interval): number {
  return to - from
}

/** The longest of them, the first among equals. */
export function longestOf(intervals: readonly Interval[]): Interval | undefined {
  return mostOf(intervals, lengthOf)
}

/** That of which `measure` is greatest, the first among equals. */
export function mostOf(
  intervals: readonly Interval[],
  measure: (interval: Interval) => number,
): Interval | undefined {
  let most: Interval | undefined
  for (const each of intervals) if (!most || measure(each) > measure(most)) most = each
  return most
}

/** For how long two intervals overlap, ms. */
export function overlapMs(a: Interval, b: Interval): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}

function whoIn(room: Room, event: ShiftEvent): Omit<Interval, 'from' | 'to'> {
  const ticket = numberOf(event, 'ticket')
  const written = room.tickets[ticket]
  const customer = 'customer' in event ? event.customer : (written?.customer ?? NONE)
  const table = 'table' in event ? event.table : (written?.table ?? NONE)
  return { waiter: numberOf(event, 'waiter'), customer, table, ticket }
}

function numberOf(event: ShiftEvent, key: Key): number {
  const number = key in event ? Reflect.get(event, key) : NONE
  return typeof number === 'number' ? number : NONE
}
