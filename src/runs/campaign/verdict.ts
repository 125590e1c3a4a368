// The verdict on a campaign level, live for the goal line and final for the stars.
import type { Bound, Goal, Measure } from '../../levels/index.ts'
import type { CustomerPhase } from '../../sim/index.ts'
import { measureOf, onlyGrows } from './measures.ts'
import type { Judged } from './measures.ts'

/** `met` and `missed` are final; `holding` is met so far, `open` is not met yet. */
export type BoundState = 'met' | 'holding' | 'open' | 'missed'

export type BoundReading = {
  readonly measure: Measure
  readonly now: number
  readonly target: number
  readonly isAtLeast: boolean
  readonly state: BoundState
}

export type GoalReading = {
  readonly stars: number // 0 to 3: those that are sure; all of them once the shift has closed
  readonly aims: readonly (readonly BoundReading[])[] // what each star asks for
}

/** How it stands with the goal. */
export function goalReading(judged: Judged, goal: Goal): GoalReading {
  const aims = goal.map((bounds) => bounds.map((bound) => boundReading(judged, bound)))
  const first = aims.findIndex((aim) => aim.some(({ state }) => state !== 'met'))
  return { stars: first < 0 ? aims.length : first, aims }
}

/** How it stands with one bound. */
export function boundReading(judged: Judged, bound: Bound): BoundReading {
  const { measure } = bound
  const now = measureOf(judged, measure)
  const isAtLeast = 'atLeast' in bound
  const target = isAtLeast ? bound.atLeast : bound.atMost
  const isMet = isAtLeast ? now >= target : now <= target
  return { measure, now, target, isAtLeast, state: stateOf(judged, bound, isMet) }
}

function stateOf(judged: Judged, bound: Bound, isMet: boolean): BoundState {
  const { measure } = bound
  if (judged.room.closed) return isMet ? 'met' : 'missed'
  if ('atLeast' in bound) {
    if (isMet) return onlyGrows[measure] ? 'met' : 'holding'
    return isReachable(judged, measure, bound.atLeast) ? 'open' : 'missed'
  }
  if (isMet) return 'holding'
  return onlyGrows[measure] ? 'missed' : 'open'
}

/** False only where it is known: after the last call nobody comes who could still be served. */
function isReachable({ room }: Judged, measure: Measure, target: number): boolean {
  if (measure !== 'served' || !room.hours || room.hours === 'open') return true
  const hopes = room.customers.filter(({ phase }) => canBeServed[phase]).length
  return room.tally.served + hopes >= target
}

const canBeServed: Readonly<Record<CustomerPhase, boolean>> = {
  queueing: true,
  reading: true,
  handUp: true,
  ordering: true,
  waiting: true,
  receiving: true,
  eating: false,
  served: false,
  left: false,
  unserved: false,
  sentHome: false,
}
