// Where things stand in the room, derived from the level. All in room units.
import { COUNTER_TOP, tableScale } from '../levels/index.ts'
import { barOf, passOf } from '../sim/index.ts'
import type { Floor, Level, Point } from '../sim/index.ts'

export type TablePlace = {
  readonly station: number
  readonly x: number // centre of the table top
  readonly y: number
  readonly scale: number
  readonly seat: Point // where the feet of whoever sits there would be
  readonly mark: Point // where its place in the task list is shown
}

/** Where drinks are made. */
export type BarPlace = Omit<TablePlace, 'seat' | 'scale'>

export type CookPlace = { readonly x: number; readonly y: number; readonly dial: Point }

export type Places = {
  readonly scale: number // of tables and whoever sits there
  readonly waiterScale: number
  readonly tables: readonly TablePlace[]
  readonly pass: number // its station
  readonly bar: BarPlace | null
  readonly cooks: readonly CookPlace[]
  readonly kitchenMark: Point
  readonly door: Point // on the threshold
}

export const counter = {
  x: 500,
  y: 212,
  top: COUNTER_TOP,
  left: 160,
  right: 840,
  bottom: 262,
} as const
export const kitchenRing = { left: 146, top: 60, width: 708, height: 214 } as const // cooks and counter
export const bell: Point = { x: 806, y: 190 }

export const QUEUE_SHOWN = 4

export function placesOf({ floor, cooks }: Level): Places {
  const scale = tableScale(floor)
  return {
    scale,
    waiterScale: Math.min(1, (1 + scale) / 2),
    tables: floor.stations.flatMap((found, station) => {
      if (found.kind !== 'table') return []
      const { x, y } = found
      const seat = { x, y: y - 6 * scale }
      return { station, x, y, scale, seat, mark: { x: x - 74 * scale, y: y - 56 * scale } }
    }),
    pass: passOf(floor),
    bar: barPlace(floor),
    cooks: cookPlaces(cooks),
    kitchenMark: { x: 322, y: 238 },
    door: { x: 10, y: floor.door.y + 40 },
  }
}

function barPlace(floor: Floor): BarPlace | null {
  const station = barOf(floor)
  const found = floor.stations[station]
  if (found?.kind !== 'bar') return null
  const { x, y } = found
  return { station, x, y, mark: { x: x - 74, y: y - 46 } }
}

function cookPlaces(count: number): readonly CookPlace[] {
  const gap = Math.min(200, 668 / count)
  const first = 464 - (gap * (count - 1)) / 2
  return Array.from({ length: count }, (_, index) => {
    const x = first + gap * index
    return { x, y: 180, dial: { x: x + 72, y: 122 } }
  })
}

/** Slots for tickets on the rail, first come first. */
export function railSlot(index: number, count: number): Point {
  const step = Math.min(34, 170 / Math.max(1, count - 1))
  return { x: 194 + index * step, y: counter.top }
}

/** Slots on the rug; null for those who stand outside. */
export function queueSlot(index: number): Point | null {
  return index < QUEUE_SHOWN ? { x: 56, y: 554 + index * 35 } : null
}

export const moreSlot: Point = { x: 56, y: 690 }

/** The mark of a station, or null for a station the level does not have. */
export function markOf(places: Places, station: number): Point | null {
  if (station === places.pass) return places.kitchenMark
  if (station === places.bar?.station) return places.bar.mark
  return tableAt(places, station)?.mark ?? null
}

/** The table at a station, if that is one. */
export function tableAt({ tables }: Places, station: number | null): TablePlace | undefined {
  return tables.find((table) => table.station === station)
}
