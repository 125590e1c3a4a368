// What tests ask of a floor: every level's pass is station 0, its tables have their places.
import type { Floor, Point } from '../../src/sim/index.ts'

export const PASS = 0

export type Spot = Point & { readonly node: number }

/** The floor's tables, table 1 first. */
export function tableSpots({ stations }: Floor): readonly Spot[] {
  return stations.filter((station) => station.kind === 'table')
}
