// Which levels of the campaign are open, and which comes next. A level opens with a star in the one
// before it; after the first chapter three ways open at once.
import { finalLevel, numberedLevels, sideLevels } from '../../levels/index.ts'
import type { CampaignId, PlannedId } from '../../levels/index.ts'

/** What has been reached, by level. */
export type Reached = Readonly<
  Record<
    string,
    { readonly tries: number; readonly failures: number; readonly stars: number } | undefined
  >
>

export type LevelState =
  | 'locked'
  | 'open' // not played to its end yet
  | 'played'

const OPENING_FAILURES = 2 // so many without a star open the next level anyway

/** Where a level does not simply follow the one with the number before. */
const branches: Partial<Readonly<Record<PlannedId, PlannedId>>> = {
  'order-received': 'bell-waits',
  'one-pair-of-hands': 'bell-waits',
}

/** The level that opens this one; null when it is open from the start. */
export function openerOf(id: PlannedId): PlannedId | null {
  const aside = sideLevels.find(({ level }) => level === id)
  return aside?.openedBy ?? branches[id] ?? numberedLevels[numberedLevels.indexOf(id) - 1] ?? null
}

export function stateOf(id: PlannedId, reached: Reached): LevelState {
  if ((reached[id]?.tries ?? 0) > 0) return 'played'
  return isReached(id, reached) ? 'open' : 'locked'
}

/** Whether what follows this level is open. */
function isPassed(id: PlannedId, reached: Reached): boolean {
  const { stars = 0, failures = 0 } = reached[id] ?? {}
  return stars > 0 || failures >= OPENING_FAILURES
}

function isReached(id: PlannedId, reached: Reached): boolean {
  if (id === finalLevel) return isFinished(reached)
  const opener = openerOf(id)
  return opener === null || isPassed(opener, reached)
}

/** Whether all chapters are done, and graduation is open. */
export function isFinished(reached: Reached): boolean {
  return numberedLevels.every((id) => isPassed(id, reached))
}

/** The first open level without success, the last of all when the chapters are done; null when there is none. */
export function nextLevel(reached: Reached): PlannedId | null {
  const isNext = (id: PlannedId) => isReached(id, reached) && !isPassed(id, reached)
  return [...numberedLevels, finalLevel].find(isNext) ?? null
}

export type StarCount = { readonly won: number; readonly of: number }

/** The stars won in these levels, of all that are to be won in them. */
export function starsIn(ids: readonly PlannedId[], reached: Reached): StarCount {
  const won = ids.reduce((sum, id) => sum + (reached[id]?.stars ?? 0), 0)
  return { won, of: 3 * ids.length }
}

/** The stars of the whole campaign but its bonus levels. */
export function starTotal(reached: Reached): StarCount {
  const counted = sideLevels.filter(({ isBonus }) => !isBonus)
  return starsIn([...numberedLevels, ...counted.map(({ level }) => level), finalLevel], reached)
}

/** A played level that its player has reached a star in: its lesson can be read. */
export function isLearnt(id: CampaignId, reached: Reached): boolean {
  return (reached[id]?.stars ?? 0) > 0
}
