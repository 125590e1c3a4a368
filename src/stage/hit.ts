// Which station, and which dish on the pass, a point of the room means. Generous: nearest wins.
import { passSlot } from '../levels/index.ts'
import type { Point, StationKind } from '../sim/index.ts'
import type { BarPlace, Places } from './layout.ts'

export type Hit = {
  readonly kind: StationKind
  readonly station: number
  readonly ticket?: number
}

const KITCHEN_AREA = { left: 120, right: 880, top: 66, bottom: 292 } as const
const TABLE_AREA = { side: 132, up: 142, down: 96 } as const // from the centre, at full size
const BAR_AREA = { side: 110, up: 90, down: 90 } as const // from the centre
const DISH_AREA = { top: 132, bottom: 250 } as const

/** `finger` is how many room units a finger needs. */
export function hitAt(
  { tables, bar, pass: station }: Places,
  pass: readonly number[],
  finger: number,
  point: Point,
): Hit | null {
  if (inKitchen(point)) {
    const ticket = dishAt(pass, finger, point)
    return { kind: 'pass', station, ...(ticket === undefined ? {} : { ticket }) }
  }
  if (bar && inBar(bar, point)) return { kind: 'bar', station: bar.station }
  let nearest: { station: number; away: number } | null = null
  for (const { station: table, x, y, scale } of tables) {
    const dx = Math.abs(point.x - x)
    const dy = point.y - y
    if (dx > TABLE_AREA.side * scale) continue
    if (dy < -TABLE_AREA.up * scale || dy > TABLE_AREA.down * scale) continue
    if (!nearest || dx < nearest.away) nearest = { station: table, away: dx }
  }
  return nearest && { kind: 'table', station: nearest.station }
}

function inKitchen({ x, y }: Point): boolean {
  const { left, right, top, bottom } = KITCHEN_AREA
  return x >= left && x <= right && y >= top && y <= bottom
}

function inBar({ x, y }: BarPlace, point: Point): boolean {
  const { side, up, down } = BAR_AREA
  return Math.abs(point.x - x) <= side && point.y >= y - up && point.y <= y + down
}

function dishAt(pass: readonly number[], finger: number, { x, y }: Point): number | undefined {
  if (y < DISH_AREA.top || y > DISH_AREA.bottom) return undefined
  const reach = Math.max(28, finger / 2)
  let nearest: { ticket: number; away: number } | undefined
  pass.forEach((ticket, index) => {
    const away = Math.abs(x - passSlot(index, pass.length, finger).x)
    if (away <= reach && (!nearest || away < nearest.away)) nearest = { ticket, away }
  })
  return nearest?.ticket
}
