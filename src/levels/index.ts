// The levels' door: every level by its id, and those that are offered in their order.
import type { Level } from '../sim/index.ts'
import { tableScale } from './floors.ts'
import { firstDay } from './first-day.ts'
import { fullHouse } from './full-house.ts'
import { lunchRush } from './lunch-rush.ts'
import { twoWaiters } from './two-waiters.ts'

export { hueOf } from './hues.ts'
export { firstDay, fullHouse, lunchRush, tableScale, twoWaiters }
export { COUNTER_TOP, firstRowArea, passSlot, stationArea } from './places.ts'
export type { Area } from './places.ts'

export const levels: readonly Level[] = [firstDay, lunchRush, fullHouse]
export const levelIds: readonly string[] = levels.map((level) => level.id)

/** These and the levels that only an address or a link leads to. */
export const allLevels: readonly Level[] = [...levels, twoWaiters]
export const allLevelIds: readonly string[] = allLevels.map((level) => level.id)

/** The level everyone compares on when nothing else is chosen. */
export const HOUSE_LEVEL = 'lunch-rush'

/** The seed everyone compares on when nothing else is chosen. */
export const HOUSE_SEED = 7

/** The level with this id, or undefined. */
export function levelOf(id: string): Level | undefined {
  return allLevels.find((level) => level.id === id)
}
