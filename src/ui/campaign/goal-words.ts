// A goal in words: what a star asks for, and how it stands.
import type { Bound, Measure } from '../../levels/index.ts'
import type { BoundReading } from '../../runs/index.ts'
import { number, percent, say } from '../../words/index.ts'

const TENTHS: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

type Unit = (value: number) => string

const seconds: Unit = (value) => number(value / 1_000, TENTHS)
const count: Unit = (value) => number(value)

const units: Readonly<Record<Measure, Unit>> = {
  served: count,
  lost: count,
  satisfaction: percent,
  stoodMs: seconds,
  atKitchenMs: seconds,
  handMs: seconds,
  menus: count,
  courseGapMs: seconds,
  parties: count,
  partyMs: seconds,
  cookedOnMs: seconds,
  wages: count,
  points: count,
  lainMs: seconds,
  burntMs: seconds,
  emptyTrips: count,
  cookedForNobody: count,
  chats: count,
  saved: count,
  frozenMs: seconds,
  vainVisits: count,
  received: count,
  shippedUnpaid: count,
  mailMs: seconds,
  shipped: count,
  oversold: count,
  idleTagMs: seconds,
  rightPrediction: count,
}

/** "serve 4", "no dish lies longer than 5.0 s" */
export function boundWords(bound: Bound): string {
  const { measure } = bound
  const isAtLeast = 'atLeast' in bound
  return say(`goal.${measure}.${isAtLeast ? 'atLeast' : 'atMost'}`, {
    value: units[measure](isAtLeast ? bound.atLeast : bound.atMost),
  })
}

/** The same, of one that is being followed. */
export function aimWords({ measure, target, isAtLeast }: BoundReading): string {
  return boundWords(isAtLeast ? { measure, atLeast: target } : { measure, atMost: target })
}

/** The figure as it is now. */
export function nowWords({ measure, now }: BoundReading): string {
  return units[measure](now)
}
