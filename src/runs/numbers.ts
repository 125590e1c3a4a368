// The numbers that explain a run: how much standing still, how much at once, how long a wait.
import { resultOf, tablesOf } from '../sim/index.ts'
import type { Level, Replay, Result, Room, ShiftEvent, ShiftEventType } from '../sim/index.ts'
import { observeReplay } from './observe-replay.ts'

export type Numbers = {
  readonly result: Result
  readonly standingStill: number // share of the waiters' time, 0 to 1
  readonly inFlight: InFlight
  readonly little: LittlesLaw
  readonly waits: { readonly medianMs: number; readonly p95Ms: number } // over all who came
  readonly cooks: number // share of the cooks' time spent cooking, 0 to 1
  readonly turns: number // customers served per table
}

/** Dishes that have been ordered from the kitchen and not been fetched: on the rail, at a cook, on
 * the pass. One is in flight from the hand-over of its ticket until a waiter has it in hand, or
 * until the ticket is pulled. */
export type InFlight = {
  readonly mean: number // over the time of the run
  readonly most: number
}

/**
 * Little's law, L = λ W: the mean number of customers in the café is the rate at which they come
 * times the mean time they stay. J. D. C. Little, "A Proof for the Queuing Formula: L = λW",
 * Operations Research 9 (3), 1961. Over a window that begins empty it holds exactly, if who is still
 * there at its end is counted until then. `inCafe` is L counted in the room, moment by moment;
 * `product` is λ W, from when each customer came and went. In the café is who stands at the door or
 * sits at a table.
 */
export type LittlesLaw = {
  readonly inCafe: number
  readonly product: number
  readonly came: number // customers
  readonly perMinute: number // λ, customers a minute
  readonly stayMs: number // W
}

/** The numbers of a verified replay, on the level it was played on. */
export function numbersOf(replay: Replay, level: Level): Numbers {
  const kitchen = gauge(replay.lengthMs, dishesInFlight)
  const cafe = gauge(replay.lengthMs, customersInside)
  const { room, events } = observeReplay(replay, level, (seen) => {
    kitchen.look(seen)
    cafe.look(seen)
  })
  const result = resultOf({ state: room, level })
  const waits = room.customers.map(({ waitedMs }) => waitedMs).toSorted((a, b) => a - b)
  return {
    result,
    standingStill: result.standingStill,
    inFlight: { mean: kitchen.mean(), most: kitchen.most() },
    little: { inCafe: cafe.mean(), ...comingAndGoing(events, replay.lengthMs) },
    waits: { medianMs: quantile(waits, 0.5), p95Ms: quantile(waits, 0.95) },
    cooks: result.cooks,
    turns: result.served / tablesOf(level.floor).length,
  }
}

function dishesInFlight({ rail, cooks, pass }: Room): number {
  return rail.length + pass.length + cooks.filter(({ ticket }) => ticket >= 0).length
}

function customersInside({ queue, tables }: Room): number {
  return queue.length + tables.filter((customer) => customer >= 0).length
}

/** Keeps the mean over time, and the most, of something that is counted in the room. */
function gauge(lengthMs: number, count: (room: Room) => number) {
  let since = 0
  let now = 0
  let sum = 0 // count × ms
  let most = 0
  return {
    look(room: Room): void {
      sum += now * (room.now - since)
      since = room.now
      now = count(room)
      most = Math.max(most, now)
    },
    mean: () => sum / Math.max(1, lengthMs),
    most: () => most,
  }
}

const optionalWaysOut: ReadonlySet<ShiftEventType> = new Set([
  'customerFinished',
  'customerLeft',
  'customerSentHome',
])

/** The other side of Little's law: nothing but who came when, and who went when. */
function comingAndGoing(events: readonly ShiftEvent[], lengthMs: number) {
  const came = new Map<number, number>()
  let stayedMs = 0
  for (const event of events) {
    if (event.type === 'customerArrived') came.set(event.customer, event.at)
    if (!optionalWaysOut.has(event.type) || !('customer' in event)) continue
    stayedMs += event.at - (came.get(event.customer) ?? event.at)
    came.set(event.customer, lengthMs)
  }
  for (const at of came.values()) stayedMs += lengthMs - at
  const perMs = came.size / Math.max(1, lengthMs)
  const stayMs = stayedMs / Math.max(1, came.size)
  return { came: came.size, perMinute: perMs * 60_000, stayMs, product: perMs * stayMs }
}

/** The value that a share of all do not exceed (nearest rank), of an ascending list; 0 of none. */
function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.ceil(share * ascending.length) - 1] ?? 0
}
