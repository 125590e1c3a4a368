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

const all = [firstDay, lunchRush, fullHouse] as const

/** The levels there are: one without a name in every language does not compile. */
export type LevelId = (typeof all)[number]['id']

/** What is on their menus; every dish has a name in every language. */
export type DishName = (typeof all)[number]['menu'][number]['dish']

export type OfferedLevel = Level & { readonly id: LevelId }

export const levels: readonly OfferedLevel[] = all
export const levelIds: readonly LevelId[] = levels.map((level) => level.id)

/** The level everyone compares on when nothing else is chosen. */
export const HOUSE_LEVEL = 'lunch-rush' satisfies LevelId

/** The seed everyone compares on when nothing else is chosen. */
export const HOUSE_SEED = 7

/** The level with this id, in its current or in the given version; undefined where there is none. */
export const levelOf: LevelOf<OfferedLevel> = levelFinder(levels, earlierLevels)

/** For ids from outside, such as a replay's. */
export function isLevelId(id: string): id is LevelId {
  return levelOf(id) !== undefined
}

/** For dishes from outside, such as a room's. */
export function isDishName(dish: string): dish is DishName {
  return all.some(({ menu }) => menu.some((item) => item.dish === dish))
}
