// The levels' door: every level by its id, in the order they are offered.
import type { Level } from '../sim/index.ts'
import { earlierLevels } from './earlier.ts'
import { levelFinder } from './find.ts'
import type { LevelOf } from './find.ts'
import { tableScale } from './floors.ts'
import { firstDay } from './first-day.ts'
import { fullHouse } from './full-house.ts'
import { lunchRush } from './lunch-rush.ts'

export { levelFinder } from './find.ts'
export type { LevelOf } from './find.ts'
export { hueOf } from './hues.ts'
export { firstDay, fullHouse, lunchRush, tableScale }
export { COUNTER_TOP, firstRowArea, passSlot, stationArea } from './places.ts'
export type { Area } from './places.ts'

export const levels: readonly Level[] = [firstDay, lunchRush, fullHouse]
export const levelIds: readonly string[] = levels.map((level) => level.id)

/** The level everyone compares on when nothing else is chosen. */
export const HOUSE_LEVEL = 'lunch-rush'

/** The seed everyone compares on when nothing else is chosen. */
export const HOUSE_SEED = 7

/** The level with this id, in its current or in the given version; undefined where there is none. */
export const levelOf: LevelOf = levelFinder(levels, earlierLevels)
