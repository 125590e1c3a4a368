// The floor plan made ready for walking: the shortest way between any two places, in ms.
import { itemAt, numberAt } from './list.ts'
import type { Level, Point } from './level.ts'

export type Aisles = {
  readonly nodes: readonly Point[]
  readonly stations: readonly number[] // node by station
  readonly ms: readonly number[] // walking time, row `from` times nodes.length, column `to`
  readonly next: readonly number[] // the first node on the way, same layout
}

const ready = new WeakMap<Level, Aisles>()

/** The aisles of a level's floor; worked out once per level object. */
export function aislesOf(level: Level): Aisles {
  let aisles = ready.get(level)
  if (!aisles) ready.set(level, (aisles = measure(level)))
  return aisles
}

/** All shortest paths. Source: Floyd and Warshall's algorithm. */
function measure(level: Level): Aisles {
  const { nodes, stations } = level.floor
  const size = nodes.length
  const { length, next } = joinNeighbours(level)
  for (let via = 0; via < size; via++) {
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++) {
        const detour = numberAt(length, from * size + via) + numberAt(length, via * size + to)
        if (detour < numberAt(length, from * size + to)) {
          length[from * size + to] = detour
          next[from * size + to] = numberAt(next, from * size + via)
        }
      }
    }
  }
  const ms = length.map((units) => Math.round((units / level.walkSpeed) * 1000))
  return { nodes, stations: stations.map(({ node }) => node), ms, next }
}

function joinNeighbours({ floor: { nodes, aisles } }: Level) {
  const size = nodes.length
  const length: number[] = Array.from({ length: size * size }, () => Infinity)
  const next: number[] = Array.from({ length: size * size }, (_, pair) => pair % size)
  for (let node = 0; node < size; node++) length[node * size + node] = 0
  for (const [a, b] of aisles) {
    const units = distance(itemAt(nodes, a), itemAt(nodes, b))
    length[a * size + b] = units
    length[b * size + a] = units
  }
  return { length, next }
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y))
}

/** Walking time between two nodes, ms. */
export function walkMs(aisles: Aisles, from: number, to: number): number {
  return numberAt(aisles.ms, from * aisles.nodes.length + to)
}

/** The node after `from` on the way to `to`. */
export function nextNode(aisles: Aisles, from: number, to: number): number {
  return numberAt(aisles.next, from * aisles.nodes.length + to)
}

/** The node where a waiter stands to attend a station, or undefined for an unknown station. */
export function nodeOf(aisles: Aisles, station: number): number | undefined {
  return aisles.stations[station]
}
