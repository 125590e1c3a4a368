// The drawn floor plan. The simulation has one floor, which says how long every walk takes; a plan
// says where its stations are in the picture: where the floor has them, or upright for a phone.
import type { Floor, Point } from '../sim/index.ts'
import { tableScale } from './floors.ts'
import { isUpright, WIDE } from './room-size.ts'
import type { RoomSize } from './room-size.ts'

export type Counter = {
  readonly x: number // its middle
  readonly y: number
  readonly top: number // y of what lies on it
  readonly left: number
  readonly right: number
  readonly bottom: number
}

/** Everything in room units. */
export type FloorPlan = RoomSize & {
  readonly scale: number // of tables and whoever sits there
  readonly stations: readonly PlannedStation[]
  readonly nodes: readonly Point[] // where a waiter at each node of the floor stands
  readonly aisle: number | null // x of the only aisle, along which all walks lead
  readonly shift: number // from the floor's x to the drawn one, where there is no such aisle
  readonly lift: number // how much of the wall above is cut off
  readonly counter: Counter
}

/** The middle of a table, the bar or the pass; `side` is where its bubble is: 1 right, -1 left. */
export type PlannedStation = Point & { readonly side: 1 | -1 }

const COUNTER: Counter = { x: 500, y: 212, top: 187, left: 160, right: 840, bottom: 262 }

const COLUMN = 158 // from the aisle in the middle to the tables beside it
const SPOT = { aside: 14, down: 44 } as const // from the aisle, and from the middle of the table
const PASS_DOWN = 84 // from the counter's front to the feet
const ROW = 226 // of a table at full size, from the hat to the bar
const HAT = 131 // of that above the middle of the table
const LARGEST = 1.1
const FARTHEST = 300 // from row to row
const EDGE = { top: 4, bottom: 14 } as const // of the rows
const LIFT = 70 // lamps and sign, where rows need their room
const MARGIN = 20 // beside the counter

/** How long a counter is, by the length of the wide room's. */
export function counterShare({ left, right }: Counter): number {
  return (right - left) / (COUNTER.right - COUNTER.left)
}

export function floorPlanOf(floor: Floor, size: RoomSize = WIDE): FloorPlan {
  return isUpright(size) ? uprightPlan(floor, size) : widePlan(floor)
}

/** As the floor is; tables that stand to one side are moved to the middle, with all walks. */
function widePlan(floor: Floor): FloorPlan {
  const shift = shiftOf(floor)
  return {
    ...WIDE,
    scale: tableScale(floor),
    stations: floor.stations.map((station) => {
      if (station.kind === 'pass') return { x: COUNTER.x, y: COUNTER.y, side: 1 }
      return { x: station.x + shift, y: station.y, side: 1 }
    }),
    nodes: floor.nodes.map(({ x, y }) => ({ x: x + shift, y })),
    aisle: null,
    shift,
    lift: 0,
    counter: COUNTER,
  }
}

const UNEVEN = 60 // units from the middle that are seen

function shiftOf({ stations, width }: Floor): number {
  const columns = stations.flatMap((each) => (each.kind === 'pass' ? [] : [each.x]))
  const shift = width / 2 - (Math.min(...columns) + Math.max(...columns)) / 2
  return Math.abs(shift) < UNEVEN ? 0 : shift
}

/** Two columns beside an aisle, the kitchen above; tables in their order, the rest after them. */
function uprightPlan(floor: Floor, size: RoomSize): FloorPlan {
  const { width, height } = size
  const aisle = width / 2
  const tables = floor.stations.filter(({ kind }) => kind === 'table').length
  const rows = Math.ceil((floor.stations.length - 1) / 2)
  const needed = COUNTER.bottom + EDGE.top + EDGE.bottom + rows * ROW
  const lift = needed > height ? LIFT : 0
  const counter = uprightCounter(width, lift)
  const { scale, first, gap } = spread(rows, counter.bottom, height)
  let table = 0
  let other = tables
  const stations = floor.stations.map(({ kind }): PlannedStation => {
    if (kind === 'pass') return { x: counter.x, y: counter.y, side: 1 }
    const place = kind === 'table' ? table++ : other++
    const side = place % 2 === 0 ? -1 : 1
    return { x: aisle + side * COLUMN, y: first + Math.floor(place / 2) * gap, side }
  })
  const nodes = nodesOf(floor, stations, aisle, scale, counter.bottom + PASS_DOWN)
  return { ...size, scale, stations, nodes, aisle, shift: 0, lift, counter }
}

function uprightCounter(width: number, lift: number): Counter {
  const { y, top, bottom } = COUNTER
  return {
    x: width / 2,
    y: y - lift,
    top: top - lift,
    left: MARGIN,
    right: width - MARGIN,
    bottom: bottom - lift,
  }
}

/** How large the tables of so many rows are below the kitchen, and where. */
function spread(rows: number, kitchen: number, height: number) {
  const from = kitchen + EDGE.top
  const free = height - EDGE.bottom - from
  const gap = Math.min(FARTHEST, free / rows)
  const scale = Math.min(LARGEST, gap / ROW)
  const spare = (free - gap * (rows - 1) - ROW * scale) / 2
  return { scale, gap, first: from + spare + HAT * scale }
}

function nodesOf(
  floor: Floor,
  stations: readonly PlannedStation[],
  aisle: number,
  scale: number,
  pass: number,
): readonly Point[] {
  const spots = floor.stations.map(({ kind, node }, index) => {
    const { side = 1, y = 0 } = stations[index] ?? {}
    if (kind === 'pass') return { node, x: aisle, y: pass }
    return { node, x: aisle + side * SPOT.aside, y: y + SPOT.down * scale }
  })
  return floor.nodes.map((point, node) => {
    const spot = spots.find((each) => each.node === node)
    return spot ? { x: spot.x, y: spot.y } : { x: aisle, y: nearest(floor, spots, point).y }
  })
}

/** The spot of the station that is nearest on the floor. */
function nearest(floor: Floor, spots: readonly Point[], { x, y }: Point): Point {
  let found: Point = { x, y }
  let least = Number.POSITIVE_INFINITY
  floor.stations.forEach(({ node }, index) => {
    const [at, spot] = [floor.nodes[node], spots[index]]
    const away = at && spot ? Math.abs(at.x - x) + Math.abs(at.y - y) : least
    if (away < least && spot) [least, found] = [away, spot]
  })
  return found
}
