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

const offered = [firstDay, lunchRush, fullHouse] as const
const all = [...offered, twoWaiters] as const

/** The levels there are: one without a name in every language does not compile. */
export type LevelId = (typeof all)[number]['id']

/** What is on their menus; every dish has a name in every language. */
export type DishName = (typeof all)[number]['menu'][number]['dish']

export type KnownLevel = Level & { readonly id: LevelId }

export const levels: readonly KnownLevel[] = offered
export const levelIds: readonly LevelId[] = levels.map((level) => level.id)

/** These and the levels that only an address or a link leads to. */
export const allLevels: readonly KnownLevel[] = all
export const allLevelIds: readonly LevelId[] = allLevels.map((level) => level.id)

/** The level everyone compares on when nothing else is chosen. */
export const HOUSE_LEVEL = 'lunch-rush' satisfies LevelId

/** The seed everyone compares on when nothing else is chosen. */
export const HOUSE_SEED = 7

/** The level with this id, or undefined. */
export function levelOf(id: string): KnownLevel | undefined {
  return allLevels.find((level) => level.id === id)
}

/** For ids from outside, such as a replay's. */
export function isLevelId(id: string): id is LevelId {
  return levelOf(id) !== undefined
}

/** For dishes from outside, such as a room's. */
export function isDishName(dish: string): dish is DishName {
  return all.some(({ menu }) => menu.some((item) => item.dish === dish))
}
