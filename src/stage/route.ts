// The way a customer takes between the door and a chair: along the aisle behind the table, and where
// the door is below all tables, up the aisle between them first.
import type { Point } from '../sim/index.ts'
import type { TablePlace } from './layout.ts'

const AISLE = 118 // units from a table's centre to the aisle behind it
const BEHIND = 96 // the same where rows are close

export function routeTo(
  { x, y, scale, seat }: TablePlace,
  door: Point,
  isBelow = false,
): readonly Point[] {
  if (isBelow) {
    const behind = y - BEHIND * scale
    return rounded([door, { x: door.x, y: behind }, { x, y: behind }, seat])
  }
  const aisle = Math.min(y - AISLE * scale, door.y + 40)
  const turn = Math.abs(aisle - door.y) > 60 ? 84 : 40
  const start = { x: turn, y: door.y }
  return rounded([door, start, { x: turn + 20, y: aisle + 8 }, { x, y: aisle }, seat])
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

export function lengthOf(route: readonly Point[]): number {
  return route.reduce((sum, to, index) => {
    const from = route[index - 1]
    return from ? sum + distance(from, to) : sum
  }, 0)
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
