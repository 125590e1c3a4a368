// The public interface of the levels: each by its id, and those that the title offers, in their order.
import type { Level, SpecialRule } from '../sim/index.ts'
import { campaignLevels } from './campaign/levels.ts'
import { earlierLevels } from './earlier.ts'
import { levelFinder } from './find.ts'
import type { LevelOf } from './find.ts'
import { burnt } from './burnt.ts'
import { drinks } from './drinks.ts'
import { firstDay } from './first-day.ts'
import { fullHouse } from './full-house.ts'
import { fullRail } from './full-rail.ts'
import { isSandbox, sandboxLevel } from './sandbox.ts'
import { lunchRush } from './lunch-rush.ts'
import { noBell } from './no-bell.ts'
import { twoWaiters } from './two-waiters.ts'

export { cards, questions } from './campaign/cards.ts'
export type { CardId } from './campaign/cards.ts'
export { chapters, finalLevel, numberedLevels, sideLevels } from './campaign/chapters.ts'
export type { ChapterId, PlannedId, SideId } from './campaign/chapters.ts'
export { customersOf } from './campaign/customers.ts'
export { campaignEntries } from './campaign/entries.ts'
export type { CampaignRobot } from './campaign/entries.ts'
export type * from './campaign/entry.ts'
export { campaignLevels, isCampaignId } from './campaign/levels.ts'
export { dropTheTicket } from './campaign/drop-the-ticket.ts'
export { standAndWait } from './campaign/stand-and-wait.ts'
export type { CampaignId } from './campaign/levels.ts'
export { venueOf } from './campaign/venue.ts'
export { levelFinder } from './find.ts'
export type { LevelOf } from './find.ts'
export { hueOf } from './hues.ts'
export { burnt, drinks, firstDay, fullHouse, fullRail, lunchRush, noBell, twoWaiters }
export {
  BAR_SHARE,
  cookPlaces,
  firstRowArea,
  frontArea,
  passSlot,
  railSlot,
  signArea,
  stationArea,
  ticketPlace,
} from './places.ts'
export type { Area, CookPlace } from './places.ts'
export { counterShare, floorPlanOf } from './floor-plan.ts'
export type { Counter, FloorPlan } from './floor-plan.ts'
export { isUpright, roomFor, WIDE } from './room-size.ts'
export type { RoomSize } from './room-size.ts'
export { baseOf, dialNames, dials, dialsOf, isSandbox, sandboxId } from './sandbox.ts'
export type { Dial, DialName, Dials } from './sandbox.ts'
export { hasSameCustomers, isComparable } from './same-customers.ts'

const offered = [firstDay, lunchRush, fullHouse] as const
const all = [...offered, ...campaignLevels, burnt, fullRail, drinks, twoWaiters, noBell] as const

/** The levels there are: one without a name in every language does not compile. */
export type LevelId = (typeof all)[number]['id']

type Rule = (typeof all)[number]['rules'][number]

/** What is on their menus and at their bars; each has a name in every language. */
export type DishName =
  | (typeof all)[number]['menu'][number]['dish']
  | Extract<Rule, { readonly type: 'drinks' }>['menu'][number]['drink']
  | Extract<Rule, { readonly type: 'stock' }>['goods'][number]

/** A level of this game: one whose id has words. */
export type KnownLevel = Level & { readonly id: LevelId }

/** What the title offers. */
export const levels: readonly KnownLevel[] = offered

/** These, the campaign's, and those that only an address, a link or the command line names. */
export const allLevels: readonly KnownLevel[] = all
export const levelIds: readonly LevelId[] = levels.map((level) => level.id)

/** Every level that can be named. */
export const allLevelIds: readonly LevelId[] = allLevels.map(({ id }) => id)

/** The level everyone compares on when nothing else is chosen. */
export const HOUSE_LEVEL = 'lunch-rush' satisfies LevelId

/** The seed everyone compares on when nothing else is chosen. */
export const HOUSE_SEED = 7

const plainLevelOf: LevelOf = levelFinder<Level>(allLevels, earlierLevels)

/**
 * The level with this id in its current or in the given version; undefined where there is none.
 */
export const levelOf: LevelOf = (id, version) =>
  isSandbox(id) ? sandboxLevel(id, version, plainLevelOf) : plainLevelOf(id, version)

/** For ids from outside, such as a replay's: whether it is one that has words. */
export function isLevelId(id: string): id is LevelId {
  return allLevels.some((level) => level.id === id)
}

function isNamedBy(rule: SpecialRule, dish: string): boolean {
  if (rule.type === 'stock') return rule.goods.includes(dish)
  return rule.type === 'drinks' && rule.menu.some(({ drink }) => drink === dish)
}

/** For dishes from outside, such as a room's. */
export function isDishName(dish: string): dish is DishName {
  return all.some(
    ({ menu, rules }) =>
      menu.some((item) => item.dish === dish) || rules.some((rule) => isNamedBy(rule, dish)),
  )
}
