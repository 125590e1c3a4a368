// When something happens in a robot's shift, found without a browser: the same level, seed, mode
// and robot give the same events at the same millisecond there.
import { levelOf, lunchRush } from '../../src/levels/index.ts'
import type { Order } from '../../src/play/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import {
  advance,
  endsBy,
  openShift,
  record,
  replayOf,
  resultOf,
  hashOf,
} from '../../src/sim/index.ts'
import type { Level, Recording, Room, ShiftEvent, ShiftEventType } from '../../src/sim/index.ts'
import type { Entry } from '../../src/store/index.ts'
import { stars } from '../../src/store/index.ts'
import { crewWith, drive, parsOf, person, robotIn, robots } from '../../src/waiters/index.ts'

export type Of<T extends ShiftEventType> = Extract<ShiftEvent, { type: T }>

export function levelFor({ level }: Order): Level {
  return levelOf(level) ?? lunchRush
}

/** The shift as the order's robot plays it, as far as `until`, ms since opening. */
export function playUntil(order: Order, until: number, emit?: (event: ShiftEvent) => void) {
  const level = levelFor(order)
  const recording = record(openShift(level, order.seed, order.mode, emit))
  const crew = crewWith(level, robots[robotIn(order.leads) ?? 'nearest'])
  drive(recording, crew, Math.min(until, level.durationMs))
  return recording
}

/** The first event of a type from `from` on, ms since opening, that suits. */
export function firstOf<T extends ShiftEventType>(
  order: Order,
  type: T,
  from = 0,
  suits: (event: Of<T>) => boolean = () => true,
): Of<T> {
  const found: Of<T>[] = []
  playUntil(order, Number.POSITIVE_INFINITY, (event) => {
    if (event.type !== type || event.at < from) return
    const known = event as Of<T>
    if (suits(known)) found.push(known)
  })
  const [first] = found
  if (!first) throw new Error(`No ${type} from ${from} on in ${JSON.stringify(order)}`)
  return first
}

/** The moment, ms since opening, that counts most. */
export function busiest(order: Order, count: (room: Room) => number): number {
  const { durationMs } = levelFor(order)
  let best = { at: 0, much: -1 }
  for (let at = 500; at < durationMs; at += 500) {
    const { state } = playUntil(order, at).shift
    const much = count(state)
    if (much > best.much) best = { at, much }
  }
  return best.at
}

/** Whether the dish of a ticket steams. */
export function isHot(order: Order, at: number, ticket: number): boolean {
  const { dish = '' } = playUntil(order, at).shift.state.tickets[ticket] ?? {}
  return !['shortcake', 'green-salad', 'sushi', 'taco'].includes(dish)
}

/** How much there is to see: people, dishes on the pass and in hand, tickets on the rail. */
export function crowd({ tables, queue, pass, rail, waiters }: Room): number {
  const seated = tables.filter((customer) => customer >= 0).length
  const carried = waiters.reduce((sum, { hands }) => sum + hands.length, 0)
  return seated + queue.length + pass.length + rail.length + carried
}

/** A shift in which the robot went home at `until`, as an entry of the high scores. */
export function entryOf(order: Order, name: string, until: number, date: string): Entry {
  const recording: Recording = playUntil(order, until)
  const level = levelFor(order)
  advance(recording, endsBy(level))
  const { shift } = recording
  const result = resultOf(shift)
  const par = parsOf(level, order.seed, [order.mode])[order.mode].score
  const hash = hashOf(shift.state)
  const id = `${order.mode}-${until}`
  const earned = stars(result.score, par)
  const code = encodeRun({ name, leads: [person], replay: replayOf(recording) })
  return { id, name, date, stars: earned, par, hash, result, code }
}
