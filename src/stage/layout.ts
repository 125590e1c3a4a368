// Where things stand in the drawn room, derived from the level and its plan. All in room units.
import { cookPlaces, counterShare, floorPlanOf, isUpright, WIDE } from '../levels/index.ts'
import type { Area, CookPlace, FloorPlan, RoomSize } from '../levels/index.ts'
import { NONE, passOf } from '../sim/index.ts'
import type { Floor, Level, Point } from '../sim/index.ts'

export type TablePlace = {
  readonly station: number
  readonly x: number // centre of the table top
  readonly y: number
  readonly scale: number
  readonly side: 1 | -1 // where its bubble is: right or left; the raised hand is on the other side
  readonly label: number // where its number is: right or left of the middle, units
  readonly seat: Point // where the feet of whoever sits there would be
  readonly mark: Point // where its place in the task list is shown
}

/** A piece of furniture of its own: where drinks are made, where goods are. */
export type BarPlace = Omit<TablePlace, 'seat' | 'scale' | 'side' | 'label'>

/** One of the two places to save at. */
export type SavePlace = BarPlace & { readonly kind: 'saveNow' | 'saveLater' }

export type Places = {
  readonly plan: FloorPlan
  readonly scale: number // of tables and whoever sits there
  readonly waiterScale: number
  readonly lettering: number // how many times as large numbers and bars are as in the wide room
  readonly tables: readonly TablePlace[]
  readonly pass: number // its station
  readonly bar: BarPlace | null
  readonly saves: readonly SavePlace[]
  readonly shelf: BarPlace | null
  readonly cooks: readonly CookPlace[]
  readonly cookScale: number // of cooks and their dials: many have less room each
  readonly kitchenMark: Point
  readonly kitchenRing: Area // around the cooks and the counter
  readonly bell: Point
  readonly door: Point // on the threshold
  readonly queue: QueuePlace
}

/** Where the first of those who wait outside stands, and beside that how many more there are. */
type QueuePlace = Point & {
  readonly scale: number
  readonly bar: number // units from the feet up to the bar
  readonly barScale: number // its length
  readonly more: Point
}

const LABEL = 69 // units from the middle of a table to its number
const BUBBLE_MARK = { aside: 74, up: 56 } as const
const BELL = { fromRight: 34, down: 3 } as const // from the counter's end, above its top
const COOK_ROOM = 92 // units from one cook to the next at full size
const SMALLEST = 1.15 // how much larger numbers are on a phone

export function placesOf({ floor, cooks }: Level, size: RoomSize = WIDE): Places {
  const plan = floorPlanOf(floor, size)
  const { scale, counter, lift } = plan
  const share = counterShare(counter)
  const ringTop = Math.max(4, 60 - lift)
  const standing = cookPlaces(cooks, counter)
  return {
    plan,
    scale,
    waiterScale: Math.min(1, (1 + scale) / 2),
    lettering: isUpright(size) ? SMALLEST : 1,
    tables: tablePlaces(floor, plan),
    pass: passOf(floor),
    bar: besides(floor, plan, 'bar')[0] ?? null,
    shelf: besides(floor, plan, 'shelf')[0] ?? null,
    saves: [...besides(floor, plan, 'saveNow'), ...besides(floor, plan, 'saveLater')],
    cooks: standing,
    cookScale: cookScaleOf(standing),
    kitchenMark: { x: counter.left + 162 * share, y: counter.top + 51 },
    kitchenRing: {
      left: Math.max(6, counter.left - 14),
      top: ringTop,
      width: Math.min(plan.width - 12, counter.right - counter.left + 28),
      height: counter.bottom + 12 - ringTop,
    },
    bell: { x: counter.right - BELL.fromRight * share, y: counter.top + BELL.down },
    ...(isUpright(size) ? doorBelow(size) : doorAside(floor)),
  }
}

const READY = 102 // units of the wide room's counter, from its right end
const HEAD = 34 // half of a waiter's head, and a gap

/**
 * The middle of the word on the counter's front for what is ready, half as wide as `half`: beneath the
 * dishes, or left of them where whoever stands there would hide it. The tray is on the right.
 */
export function readyX(floor: Floor, { counter, nodes }: FloorPlan, half: number): number {
  const usual = counter.right - READY * counterShare(counter)
  const stand = nodes[floor.stations[passOf(floor)]?.node ?? NONE]?.x ?? 0
  return Math.abs(usual - stand) < HEAD + half ? stand - HEAD - half : usual
}

function cookScaleOf([first, second]: readonly CookPlace[]): number {
  return first && second ? Math.min(1, (second.x - first.x) / COOK_ROOM) : 1
}

function tablePlaces(floor: Floor, plan: FloorPlan): readonly TablePlace[] {
  const { scale } = plan
  return floor.stations.flatMap(({ kind }, station) => {
    const found = plan.stations[station]
    if (kind !== 'table' || !found) return []
    const { x, y, side } = found
    const seat = { x, y: y - 6 * scale }
    const { aside, up } = BUBBLE_MARK
    const mark = { x: x - side * aside * scale, y: y - up * scale }
    const label = plan.aisle === null ? -LABEL : side * LABEL // never on the side of the tray
    return [{ station, x, y, scale, side, label, seat, mark }]
  })
}

/** The pieces of furniture of a kind, beside the tables. */
function besides<K extends 'bar' | 'shelf' | SavePlace['kind']>(
  floor: Floor,
  { stations }: FloorPlan,
  kind: K,
): readonly (BarPlace & { readonly kind: K })[] {
  return floor.stations.flatMap((each, station) => {
    const found = stations[station]
    if (!found || each.kind !== kind) return []
    const { x, y } = found
    return [{ kind, station, x, y, mark: { x: x - 74, y: y - 46 } }]
  })
}

/** The place at a station, where it is neither a table nor the kitchen. */
export function besideAt(
  { bar, shelf, saves }: Places,
  station: number | null,
): BarPlace | undefined {
  const all = [...(bar ? [bar] : []), ...(shelf ? [shelf] : []), ...saves]
  return all.find((each) => each.station === station)
}

function doorAside({ door }: Floor): Pick<Places, 'door' | 'queue'> {
  const at = { x: 10, y: door.y + 40 }
  return {
    door: at,
    queue: { x: 57, y: 612, scale: 0.66, bar: 128, barScale: 0.74, more: { x: 57, y: 632 } },
  }
}

function doorBelow({ width, height }: RoomSize): Pick<Places, 'door' | 'queue'> {
  const x = width / 2
  const queue = {
    x,
    y: height + 12,
    scale: 0.9,
    bar: 24,
    barScale: 0.9,
    more: { x: x + 50, y: height - 52 },
  }
  return { door: { x, y: height + 46 }, queue }
}

/** The mark of a station, or null for a station the level does not have. */
export function markOf(places: Places, station: number): Point | null {
  if (station === places.pass) return places.kitchenMark
  return besideAt(places, station)?.mark ?? tableAt(places, station)?.mark ?? null
}

/** The table at a station, if that is one. */
export function tableAt({ tables }: Places, station: number | null): TablePlace | undefined {
  return tables.find((table) => table.station === station)
}
