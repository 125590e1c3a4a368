// The levels' door: every level by its id, and those that the title offers, in their order.
import type { Level } from '../sim/index.ts'
import { tableScale } from './floors.ts'
import { burnt } from './burnt.ts'
import { drinks } from './drinks.ts'
import { firstDay } from './first-day.ts'
import { fullHouse } from './full-house.ts'
import { fullRail } from './full-rail.ts'
import { lunchRush } from './lunch-rush.ts'

export { hueOf } from './hues.ts'
export { burnt, drinks, firstDay, fullHouse, fullRail, lunchRush, tableScale }
export { COUNTER_TOP, firstRowArea, passSlot, stationArea } from './places.ts'
export type { Area } from './places.ts'

/** What the title offers. */
export const levels: readonly Level[] = [firstDay, lunchRush, fullHouse]

/** These, and those that only an address, a link or the command line names. */
export const allLevels: readonly Level[] = [...levels, burnt, fullRail, drinks]
export const levelIds: readonly string[] = levels.map((level) => level.id)

/** Every level that can be named. */
export const allLevelIds: readonly string[] = allLevels.map(({ id }) => id)

/** The level everyone compares on when nothing else is chosen. */
export const HOUSE_LEVEL = 'lunch-rush'

/** The seed everyone compares on when nothing else is chosen. */
export const HOUSE_SEED = 7

/** The level with this id, or undefined. */
export function levelOf(id: string): Level | undefined {
  return allLevels.find((level) => level.id === id)
}
