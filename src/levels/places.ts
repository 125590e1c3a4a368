// Where stations are in the room, for whoever draws them and whoever lays controls over them.
import type { Floor, Point } from '../sim/index.ts'
import { tableScale } from './floors.ts'

/** A rectangle in room units. */
export type Area = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const COUNTER_TOP = 187 // y of what lies on the counter

const KITCHEN_AREA: Area = { left: 135, top: 74, width: 730, height: 208 }
const TABLE_AREA = { side: 126, up: 128, down: 94 } as const // from a table's centre, at full size

/** What belongs to a station, from hat to patience bar; null for one the floor does not have. */
export function stationArea(floor: Floor, station: number): Area | null {
  const found = floor.stations[station]
  switch (found?.kind) {
    case 'pass':
      return KITCHEN_AREA
    case 'table':
    case 'bar':
      return around(found, tableScale(floor))
    case undefined:
      return null
  }
}

/** The same for a table in the middle of the first row, whether there is one or not. */
export function firstRowArea(floor: Floor): Area {
  const table = floor.stations.find(({ kind }) => kind === 'table')
  return around({ x: floor.width / 2, y: table?.kind === 'table' ? table.y : 0 }, tableScale(floor))
}

function around({ x, y }: Point, scale: number): Area {
  const { side, up, down } = TABLE_AREA
  return {
    left: x - side * scale,
    top: y - up * scale,
    width: 2 * side * scale,
    height: (up + down) * scale,
  }
}

const PASS_END = 740 // the slot beside the bell
const PASS_LENGTH = 420
const PASS_LONGEST = 546 // where fingers need it, among the tickets on the rail

/** Slots for `count` dishes on the pass, from the bell to the left; `gap` is what a finger needs. */
export function passSlot(index: number, count: number, gap: number): Point {
  const gaps = Math.max(1, count - 1)
  const length = Math.max(PASS_LENGTH, Math.min(PASS_LONGEST, gap * gaps))
  const step = Math.max(26, Math.min(Math.max(56, gap), length / gaps))
  return { x: PASS_END - index * step, y: COUNTER_TOP }
}
