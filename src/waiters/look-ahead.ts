// The robot that searches: for each possible next visit it runs a copy of the simulation, with only
// the customers it can see, and takes the visit with the best outcome.
import {
  advanceTo,
  copyOf,
  everyMs,
  nextAt,
  NONE,
  patienceAt,
  record,
  resumeShift,
  satisfactionOf,
  send,
} from '../sim/index.ts'
import type {
  Customer,
  CustomerPhase,
  Level,
  Plan,
  PlannedCustomer,
  Room,
  Shift,
  State,
} from '../sim/index.ts'
import { decide, drive } from './drive.ts'
import { guessDishes } from './guess.ts'
import { see, visitTo } from './sight.ts'
import type { Robot, Sight } from './sight.ts'
import { firstCome, leastPatience, nearest } from './simple.ts'

const HORIZON_MS = 20_000 // how far ahead it simulates
const DEPTH = 2 // visits it searches before it follows a simple rule
const rolloutRobots: readonly Robot[] = [leastPatience, nearest, firstCome]

/** What a customer still there at the horizon is worth: points for a full bar. */
const phaseWorth: Readonly<Record<CustomerPhase, number>> = {
  queueing: 40,
  reading: 40,
  handUp: 40,
  ordering: 40,
  waiting: 40,
  receiving: 100,
  eating: 0,
  served: 0,
  left: 0,
  unserved: 0,
  sentHome: 0,
}

export const lookAhead: Robot = (sight) => {
  const options = stations(sight)
  const [only] = options
  if (only === undefined || options.length === 1) return only ?? NONE
  const { level, room, waiter } = sight
  const horizon = room.now + HORIZON_MS
  const forecast: Forecast = { level, plan: expectedPlan(level, room, horizon), horizon }
  const seen = withAverageDishes(room, averageCustomer(level).cookMs)
  guessDishes(level, seen)
  let best = NONE
  let bestWorth = -Infinity
  for (const station of options) {
    const worth = tryOut(forecast, seen, waiter, station, DEPTH)
    if (worth <= bestWorth) continue
    best = station
    bestWorth = worth
  }
  return best
}

/** A copy of the room, and the customers who may come. */
type Forecast = { readonly level: Level; readonly plan: Plan; readonly horizon: number }

/** People like the level's average, coming as often as they do on average. */
function expectedPlan(level: Level, room: Room, horizon: number): Plan {
  const average = averageCustomer(level)
  const plan: PlannedCustomer[] = room.customers.map(() => average)
  const lastArrival = Math.min(level.arrivals.lastMs, level.closing?.lastCallMs ?? Infinity)
  for (let at = room.now + everyMs(level, room.now); at < horizon; at += everyMs(level, at)) {
    if (at > lastArrival) break
    plan.push({ ...average, arrivesAt: at })
  }
  return plan
}

function averageCustomer({ menu, looks }: Level): PlannedCustomer {
  const weight = menu.reduce((sum, item) => sum + item.weight, 0)
  const total = menu.reduce((sum, item) => sum + item.weight * item.cookMs, 0)
  const cookMs = Math.max(1, Math.round(total / weight))
  return {
    arrivesAt: 0,
    look: looks[0] ?? '',
    dish: menu[0]?.dish ?? '',
    cookMs,
    patiencePercent: 100,
  }
}

/** The room with an average dish for everyone who has not ordered: what they want is not known. */
function withAverageDishes(room: Room, cookMs: number): State {
  const state = copyOf(room)
  state.customers.forEach((customer, index) => {
    if (customer.ticket === NONE) state.customers[index] = withoutWish(customer, cookMs)
  })
  return state
}

/** Whether it is to be a dish or a drink is not known either. */
function withoutWish(customer: Customer, cookMs: number): Customer {
  if (customer.madeAt === undefined) return { ...customer, cookMs }
  const rest = { ...customer, cookMs }
  delete rest.madeAt
  return rest
}

/** The best worth reached when the next visit is to `station`. */
function tryOut(
  forecast: Forecast,
  room: State,
  waiter: number,
  station: number,
  depth: number,
): number {
  const shift = openForecast(forecast, room)
  step(shift, waiter, station, forecast.horizon)
  const { state } = shift
  if (depth > 1 && state.now < forecast.horizon && !state.closed) {
    const options = stations(see(shift, waiter))
    if (options.length > 0) {
      return Math.max(...options.map((next) => tryOut(forecast, state, waiter, next, depth - 1)))
    }
  }
  return Math.max(...rolloutRobots.map((robot) => rollOut(forecast, state, robot)))
}

function openForecast({ level, plan }: Forecast, room: State): Shift {
  return resumeShift(level, plan, copyOf(room))
}

/** Send the waiter there and go on until it has nothing to do. */
function step(shift: Shift, waiter: number, station: number, horizon: number): void {
  send(shift, visitTo(see(shift, waiter), station))
  do {
    if (nextAt(shift) > horizon) return advanceTo(shift, horizon)
    advanceTo(shift, nextAt(shift))
  } while (shift.state.waiters[waiter]?.doing.kind !== 'idle')
}

function rollOut(forecast: Forecast, room: State, robot: Robot): number {
  const shift = openForecast(forecast, room)
  const recording = record(shift, 'noHashes')
  const crew = shift.state.waiters.map(() => robot) // as if all followed it
  decide(recording, crew)
  drive(recording, crew, forecast.horizon)
  return worthOf(shift)
}

/** Points made, and what the people still there may yet bring. */
function worthOf({ state, level }: Shift): number {
  const { tally, customers, closed, now } = state
  if (closed) return tally.score
  let hope = 0
  for (const customer of customers) {
    const share = phaseWorth[customer.phase]
    if (share > 0) hope += share * satisfactionOf(level, patienceAt(customer, now))
  }
  return tally.score + hope
}

function stations({ chances }: Sight): readonly number[] {
  return [...new Set(chances.map((chance) => chance.station))]
}
