// Where a waiter is at a moment, computed from the interval of its walk.
import { aislesOf, nextNode, walkMs } from './aisles.ts'
import { itemAt } from './list.ts'
import type { Level, Point } from './level.ts'
import type { DeepReadonly, Waiter } from './state.ts'

/** The waiter's place in room units at `at` (ms since opening). */
export function positionAt(level: Level, { doing }: DeepReadonly<Waiter>, at: number): Point {
  const aisles = aislesOf(level)
  if (doing.kind !== 'walking' || at >= doing.until) return itemAt(aisles.nodes, doing.to)
  const walkedMs = Math.max(0, at - doing.since)
  let node = doing.from
  while (node !== doing.to) {
    const next = nextNode(aisles, node, doing.to)
    const endMs = walkMs(aisles, doing.from, next)
    const startMs = walkMs(aisles, doing.from, node)
    if (walkedMs < endMs) {
      const share = (walkedMs - startMs) / (endMs - startMs)
      return between(itemAt(aisles.nodes, node), itemAt(aisles.nodes, next), share)
    }
    node = next
  }
  return itemAt(aisles.nodes, node)
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

/** What is left of the walk at `at`: the present place, the turns, the destination. */
export function pathOf(level: Level, waiter: DeepReadonly<Waiter>, at: number): readonly Point[] {
  const aisles = aislesOf(level)
  const { doing } = waiter
  const path: Point[] = [positionAt(level, waiter, at)]
  if (doing.kind !== 'walking' || at >= doing.until) return path
  let node = doing.from
  while (node !== doing.to) {
    node = nextNode(aisles, node, doing.to)
    if (doing.since + walkMs(aisles, doing.from, node) > at) path.push(itemAt(aisles.nodes, node))
  }
  return path
}
