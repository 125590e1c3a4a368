// Where a waiter is drawn on its walk. In the wide room that is where the simulation has it; in the
// upright one it is as far along a way of its own as it has walked of the simulation's.
import type { FloorPlan } from '../levels/index.ts'
import { pathOf, positionAt } from '../sim/index.ts'
import type { DeepReadonly, Level, Point, Waiter } from '../sim/index.ts'
import { along, distance, lengthOf } from './route.ts'

type Walker = DeepReadonly<Waiter>

/** The drawn place at `at` (ms since opening). */
export function drawnPosition(level: Level, plan: FloorPlan, waiter: Walker, at: number): Point {
  if (plan.aisle === null) return shifted(positionAt(level, waiter, at), plan)
  return along(drawnWay(plan, waiter), walkedShare(waiter, at))
}

/** What is left of the drawn walk: the present place, the turns, the destination. */
export function drawnPath(
  level: Level,
  plan: FloorPlan,
  waiter: Walker,
  at: number,
): readonly Point[] {
  if (plan.aisle === null) return pathOf(level, waiter, at).map((point) => shifted(point, plan))
  const way = drawnWay(plan, waiter)
  const share = walkedShare(waiter, at)
  const walked = lengthOf(way) * share
  let length = 0
  const left = way.filter((point, index) => {
    const before = way[index - 1]
    length += before ? distance(before, point) : 0
    return index > 0 && length > walked
  })
  return [along(way, share), ...left]
}

function shifted({ x, y }: Point, { shift }: FloorPlan): Point {
  return { x: x + shift, y }
}

/** To the aisle, along it, and to the destination. */
function drawnWay({ nodes, aisle }: FloorPlan, { doing }: Walker): readonly Point[] {
  const [from, to] = [nodes[doing.from], nodes[doing.to]]
  if (!from || !to || aisle === null) return []
  if (doing.from === doing.to) return [to]
  return [from, { x: aisle, y: from.y }, { x: aisle, y: to.y }, to]
}

function walkedShare({ doing }: Walker, at: number): number {
  if (doing.kind !== 'walking' || at >= doing.until) return 1
  return Math.max(0, at - doing.since) / (doing.until - doing.since)
}
