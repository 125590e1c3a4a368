// A goal in words: what a star asks for, and how it stands.
import type { Bound, Measure } from '../../levels/index.ts'
import type { BoundReading } from '../../runs/index.ts'
import { number, percent, say, t } from '../../words/index.ts'

const TENTHS: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

type Unit = (value: number) => string

const seconds: Unit = (value) => number(value / 1_000, TENTHS)
const roundSeconds: Unit = (value) => number(value / 1_000, { maximumFractionDigits: 1 })
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

/** Measures with words of their own for "no more than 0". */
const withNone = ['lost', 'shippedUnpaid', 'oversold', 'emptyTrips', 'cookedForNobody'] as const

/** "serve 4", "no dish lies longer than 5 s", "lose nobody" */
export function boundWords(bound: Bound): string {
  const { measure } = bound
  if ('atMost' in bound && bound.atMost === 0) {
    const none = withNone.find((each) => each === measure)
    if (none) return t(`goal.${none}.none`)
  }
  const isAtLeast = 'atLeast' in bound
  const unit = units[measure] === seconds ? roundSeconds : units[measure]
  return say(`goal.${measure}.${isAtLeast ? 'atLeast' : 'atMost'}`, {
    value: unit(isAtLeast ? bound.atLeast : bound.atMost),
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
