// Which station, and which dish on the pass, a point of the room means. Generous: nearest wins.
import { passSlot } from '../levels/index.ts'
import type { FloorPlan } from '../levels/index.ts'
import type { Point, StationKind } from '../sim/index.ts'
import type { BarPlace, Places } from './layout.ts'

export type Hit = {
  readonly kind: StationKind
  readonly station: number
  readonly ticket?: number
}

const KITCHEN = { aside: 40, up: 121, down: 30, close: 4 } as const // from the counter's top and ends
const TABLE_AREA = { side: 132, up: 142, down: 96 } as const // from the centre, at full size
const BAR_AREA = { side: 110, up: 90, down: 90 } as const // from the centre
const DISH_AREA = { up: 55, down: 63 } as const // from the counter's top

/** A ticket on the rail or with a cook that can be pulled, and where it is. */
export type Pullable = Point & { readonly ticket: number }

/** `finger` is how many room units a finger needs. */
export function hitAt(
  { tables, bar, shelf, saves, pass: station, plan }: Places,
  pass: readonly number[],
  finger: number,
  point: Point,
  pullable: readonly Pullable[] = [],
): Hit | null {
  if (inKitchen(plan, point)) {
    const ticket = pullableAt(pullable, finger, point) ?? dishAt(plan, pass, finger, point)
    return { kind: 'pass', station, ...(ticket === undefined ? {} : { ticket }) }
  }
  if (bar && inBar(bar, point)) return { kind: 'bar', station: bar.station }
  const save = saves.find((each) => inBar(each, point))
  if (save) return { kind: save.kind, station: save.station }
  if (shelf && inBar(shelf, point)) return { kind: 'shelf', station: shelf.station }
  let nearest: { station: number; away: number } | null = null
  for (const { station: table, x, y, scale } of tables) {
    const dx = Math.abs(point.x - x)
    const dy = point.y - y
    const away = dx + Math.abs(dy)
    if (dx > TABLE_AREA.side * scale) continue
    if (dy < -TABLE_AREA.up * scale || dy > TABLE_AREA.down * scale) continue
    if (!nearest || away < nearest.away) nearest = { station: table, away }
  }
  return nearest && { kind: 'table', station: nearest.station }
}

/** Upright, the first row of guests sits right below the counter. */
function inKitchen({ counter, aisle }: FloorPlan, { x, y }: Point): boolean {
  const [left, right] = [counter.left - KITCHEN.aside, counter.right + KITCHEN.aside]
  const top = counter.top - KITCHEN.up
  const bottom = counter.bottom + (aisle === null ? KITCHEN.down : KITCHEN.close)
  return x >= left && x <= right && y >= top && y <= bottom
}

function inBar({ x, y }: BarPlace, point: Point): boolean {
  const { side, up, down } = BAR_AREA
  return Math.abs(point.x - x) <= side && point.y >= y - up && point.y <= y + down
}

function dishAt(
  { counter }: FloorPlan,
  pass: readonly number[],
  finger: number,
  { x, y }: Point,
): number | undefined {
  if (y < counter.top - DISH_AREA.up || y > counter.top + DISH_AREA.down) return undefined
  const reach = Math.max(28, finger / 2)
  let nearest: { ticket: number; away: number } | undefined
  pass.forEach((ticket, index) => {
    const away = Math.abs(x - passSlot(counter, index, pass.length, finger).x)
    if (away <= reach && (!nearest || away < nearest.away)) nearest = { ticket, away }
  })
  return nearest?.ticket
}

function pullableAt(
  pullable: readonly Pullable[],
  finger: number,
  point: Point,
): number | undefined {
  const reach = Math.max(28, finger / 2)
  let nearest: { ticket: number; away: number } | undefined
  for (const { ticket, x, y } of pullable) {
    const away = Math.max(Math.abs(point.x - x), Math.abs(point.y - y))
    if (away <= reach && (!nearest || away < nearest.away)) nearest = { ticket, away }
  }
  return nearest?.ticket
}
