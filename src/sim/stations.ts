// What is where on a floor. A station's number is its place in `floor.stations`; every question
// about a number goes through here.
import { NONE } from './state.ts'
import type { Room } from './state.ts'
import type { Floor, StationKind } from './level.ts'

type Numbers = {
  readonly pass: number
  readonly bar: number
  readonly tables: readonly number[] // station numbers
  readonly first: ReadonlyMap<StationKind, number> // of each kind
  readonly seats: readonly number[] // by station: which of the tables it is, or NONE
}

const known = new WeakMap<Floor, Numbers>()

let last: { readonly floor: Floor; readonly numbers: Numbers } | null = null // asked for most often

function numbersOf(floor: Floor): Numbers {
  if (last?.floor === floor) return last.numbers
  let numbers = known.get(floor)
  if (!numbers) known.set(floor, (numbers = number(floor)))
  last = { floor, numbers }
  return numbers
}

function number({ stations }: Floor): Numbers {
  const tables = stations.flatMap(({ kind }, station) => (kind === 'table' ? [station] : []))
  return {
    pass: stations.findIndex(({ kind }) => kind === 'pass'),
    bar: stations.findIndex(({ kind }) => kind === 'bar'),
    tables,
    first: new Map(stations.map(({ kind }, station) => [kind, station] as const).toReversed()),
    seats: stations.map((_, station) => tables.indexOf(station)),
  }
}

/** What a station is, or undefined for a number the floor does not have. */
export function kindOf({ stations }: Floor, station: number): StationKind | undefined {
  return stations[station]?.kind
}

/** The station where tickets are handed over and dishes are picked up. */
export function passOf(floor: Floor): number {
  return numbersOf(floor).pass
}

/** The station where the waiter makes drinks, or NONE. */
export function barOf(floor: Floor): number {
  return numbersOf(floor).bar
}

/** The first station of a kind, or NONE. */
export function stationFor(floor: Floor, kind: StationKind): number {
  return numbersOf(floor).first.get(kind) ?? NONE
}

/** The stations that are tables, in the order of the state's `tables`. */
export function tablesOf(floor: Floor): readonly number[] {
  return numbersOf(floor).tables
}

/** Which of the state's `tables` a station is, or NONE. */
export function seatOf(floor: Floor, station: number): number {
  return numbersOf(floor).seats[station] ?? NONE
}

/** The customer who sits at a station, or NONE. */
export function sitterAt(floor: Floor, room: Pick<Room, 'tables'>, station: number): number {
  return room.tables[seatOf(floor, station)] ?? NONE
}
