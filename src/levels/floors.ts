// Floor plans: where tables stand and along which aisles the waiter walks.
// The room is 1000 × 860; the counter spans x 160 to 840 at y 171 to 257.
import type { StationKind, Floor, Point, Station } from '../sim/index.ts'

const PASS_POINT: Point = { x: 560, y: 330 }
const ROWS = { table: 455, spot: 505, aisle: 565 } // y of the upper row; the lower is ROW_GAP below
const ROW_GAP = 260
const BAR_REACH = 110 // from the bar's centre to where the waiter stands

type Grid = {
  readonly columns: readonly number[] // x of the table centres
  readonly rows: number
  readonly reach: number // from a table's centre to where the waiter stands
  readonly top?: number // y of the first row of tables, when not the usual one
  readonly saves?: number // x of two places to save at, behind the aisles across
  readonly bar?: number // x of a bar, behind an aisle across from the first row
  readonly shelf?: number // the same of a shelf
}

/** Tables in columns and rows, an aisle down beside each column, one across below each row. */
function gridFloor({ columns, rows, reach, top = ROWS.table, bar, saves, shelf }: Grid): Floor {
  const nodes: Point[] = [PASS_POINT]
  const aisles: [number, number][] = []
  const stations: Station[] = [{ kind: 'pass', node: 0 }]
  const add = (point: Point, ...neighbours: readonly number[]): number => {
    const node = nodes.push(point) - 1
    for (const neighbour of neighbours) aisles.push([neighbour, node])
    return node
  }
  const shift = top - ROWS.table
  const lasts: number[] = [] // the end of each aisle across
  let above = columns.map((x) => add({ x: x + reach, y: PASS_POINT.y }, 0))
  for (let row = 0; row < rows; row++) {
    const down = shift + row * ROW_GAP
    let left: number[] = []
    above = columns.map((x, column) => {
      const spot = add({ x: x + reach, y: ROWS.spot + down }, above[column] ?? 0)
      stations.push({ kind: 'table', x, y: ROWS.table + down, node: spot })
      const aisle = add({ x: x + reach, y: ROWS.aisle + down }, spot, ...left)
      left = [aisle]
      lasts[row] = aisle
      return aisle
    })
  }
  const beside = (kind: Exclude<StationKind, 'table' | 'pass'>, x: number, row: number): void => {
    const y = ROWS.table + shift + row * ROW_GAP
    const node = add({ x, y: y + BAR_REACH }, lasts[row] ?? 0)
    stations.push({ kind, x, y, node })
  }
  if (bar !== undefined) beside('bar', bar, 0)
  if (shelf !== undefined) beside('shelf', shelf, 0)
  if (saves !== undefined) {
    beside('saveNow', saves, 0)
    beside('saveLater', saves, 1)
  }
  return { width: 1000, height: 860, nodes, aisles, stations, door: { x: 57, y: 566 } }
}

const FULL_SIZE_GAP = 270 // tables this far apart are drawn at full size
const LARGEST = 1.08

/** How large tables and whoever sits there are drawn, so that neighbours have room: about 1. */
export function tableScale({ stations }: Floor): number {
  const tables = stations.filter((station) => station.kind === 'table')
  const gaps = tables.flatMap((a) =>
    tables.filter((b) => b.y === a.y && b.x > a.x).map((b) => b.x - a.x),
  )
  return Math.min(LARGEST, ...gaps.map((gap) => gap / FULL_SIZE_GAP))
}

export const twoTables = gridFloor({ columns: [330, 690], rows: 1, reach: 125, top: 545 })
export const sixTables = gridFloor({ columns: [219, 500, 780], rows: 2, reach: 125 })
export const eightTables = gridFloor({ columns: [178, 400, 622, 844], rows: 2, reach: 105 })
export const fourTables = gridFloor({ columns: [219, 500], rows: 2, reach: 125 })
export const fourTablesAndBar = gridFloor({ columns: [219, 500], rows: 2, reach: 125, bar: 800 })
export const fourTablesAndSaves = gridFloor({
  columns: [219, 500],
  rows: 2,
  reach: 125,
  saves: 800,
})
export const sixTablesAndShelf = gridFloor({
  columns: [178, 400, 622],
  rows: 2,
  reach: 105,
  shelf: 850,
})
