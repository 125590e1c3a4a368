// The way a customer takes between the door and a chair, never across a table or from above into the
// chair: along the aisle between the rows, up or down beside the table, and in from the side; where
// the door is below all tables, up the aisle between them and in from there.
import type { FloorPlan } from '../levels/index.ts'
import type { Point } from '../sim/index.ts'
import type { Places, TablePlace } from './layout.ts'

const BESIDE = 116 // units from a table's centre to the way past it
const AISLE_UP = 16 // units from the threshold to where customers walk in the aisle
const TO_LANE = 40 // units above a door below within which its aisle's lane is taken

/** `aside` shifts the way along the aisle, so that who comes and who goes do not meet. */
export function routeTo(
  { x, scale, seat }: TablePlace,
  { door, plan }: Pick<Places, 'door' | 'plan'>,
  aside = 0,
): readonly Point[] {
  if (plan.aisle !== null) {
    const lane = plan.aisle + aside
    return rounded([door, { x: lane, y: door.y - TO_LANE }, { x: lane, y: seat.y }, seat])
  }
  const aisle = door.y - AISLE_UP + aside
  const beside = x - (BESIDE + aside / 4) * scale
  return rounded([door, { x: beside, y: aisle }, { x: beside, y: seat.y }, seat])
}

const CLEAR = { x: 62, y: 34 } as const // units that walkers keep free around a waiter
const HALF_AISLE = 40 // units from the middle of an aisle that leads up to its tables

/**
 * The nearest place to this one that is clear of a waiter who is `at` another; in an aisle that leads
 * up it is beside the waiter, where it need not stop.
 */
export function around({ x, y }: Point, at: Point, { aisle }: Pick<FloorPlan, 'aisle'>): Point {
  const [dx, dy] = [(x - at.x) / CLEAR.x, (y - at.y) / CLEAR.y]
  const near = Math.hypot(dx, dy)
  if (near >= 1) return { x, y }
  if (aisle !== null) return { x: past(x, aisle, at.x, CLEAR.x * Math.sqrt(1 - dy ** 2)), y }
  if (near === 0) return { x: x - CLEAR.x, y }
  return { x: at.x + (dx / near) * CLEAR.x, y: at.y + (dy / near) * CLEAR.y }
}

/** To the side of the waiter where it is, as far as the tables beside the aisle let it. */
function past(x: number, aisle: number, waiter: number, clear: number): number {
  const to = waiter + (x < waiter ? -clear : clear)
  return Math.max(Math.min(x, aisle - HALF_AISLE), Math.min(Math.max(x, aisle + HALF_AISLE), to))
}

const BEND = 46 // units before a corner at which it begins to be cut
const CUTS = [0.25, 0.5, 0.75] as const

/** The same way with its corners rounded. */
export function rounded(path: readonly Point[]): readonly Point[] {
  return path.flatMap((corner, index) => {
    const [from, to] = [path[index - 1], path[index + 1]]
    if (!from || !to) return [corner]
    const [before, after] = [distance(from, corner), distance(corner, to)]
    const bend = Math.min(BEND, before / 2, after / 2)
    if (bend < 1) return [corner]
    const start = between(corner, from, bend / before)
    const end = between(corner, to, bend / after)
    const curve = CUTS.map((t) => between(between(start, corner, t), between(corner, end, t), t))
    return [start, ...curve, end]
  })
}

function between(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
}

/** The place a share of the route's length along, 0 to 1. */
export function along(route: readonly Point[], share: number): Point {
  let left = lengthOf(route) * share
  for (let index = 1; index < route.length; index++) {
    const [from, to] = [route[index - 1], route[index]]
    if (!from || !to) break
    const leg = distance(from, to)
    if (left <= leg && leg > 0) {
      return {
        x: from.x + ((to.x - from.x) * left) / leg,
        y: from.y + ((to.y - from.y) * left) / leg,
      }
    }
    left -= leg
  }
  return route.at(-1) ?? { x: 0, y: 0 }
}

type Spacing = { readonly from: number; readonly gap: number; readonly count: number } // units

/** So many places of the route, `gap` from one to the next along it; those beyond its end are at the end. */
export function spaced(
  route: readonly Point[],
  { from: start, gap, count }: Spacing,
): readonly Point[] {
  const places: Point[] = []
  let passed = 0
  for (let index = 1; index < route.length && places.length < count; index++) {
    const [from, to] = [route[index - 1], route[index]]
    if (!from || !to) break
    const leg = distance(from, to)
    for (;;) {
      const left = start + places.length * gap - passed
      if (left > leg || places.length === count) break
      places.push(leg > 0 ? between(from, to, left / leg) : from)
    }
    passed += leg
  }
  const end = route.at(-1) ?? { x: 0, y: 0 }
  while (places.length < count) places.push(end)
  return places
}

export function lengthOf(route: readonly Point[]): number {
  return route.reduce((sum, to, index) => {
    const from = route[index - 1]
    return from ? sum + distance(from, to) : sum
  }, 0)
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
