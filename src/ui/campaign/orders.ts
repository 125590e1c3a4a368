// The orders for campaign shifts.
import { campaignEntries, customersOf, HOUSE_SEED, levelOf } from '../../levels/index.ts'
import type { CampaignId, Entry } from '../../levels/index.ts'
import type { Order } from '../../play/index.ts'
import type { Run } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { byDate, hasRun, isPlayedHere, runOf } from '../../store/index.ts'
import type { Progress, RouteOf, Scores } from '../../store/index.ts'
import { person } from '../../waiters/index.ts'

type Chosen = {
  readonly predicted: number | null // index of the choice, null when the question was skipped
  readonly rail: number | null // null where the rail is as it is
  readonly mode?: Mode // where the level leaves it open; absent: async
}

/** To the question before the level again, with what was chosen for this shift or after it. */
export function questionAnew(level: CampaignId, { mode }: Order, rail: number | null) {
  const { isModeChosen }: Entry = campaignEntries[level]
  return {
    name: 'predict',
    level,
    ...(rail !== null && { rail }),
    ...(isModeChosen && { mode }),
  } as const satisfies RouteOf<'predict'>
}

type Played = { readonly progress: Progress; readonly scores: Scores }

/** What was chosen of the rail before this shift; null where it was as it is. */
export function railIn({ purpose }: Order): number | null {
  return purpose.type === 'campaign' ? (purpose.rail ?? null) : null
}

/**
 * The player's next shift of a level. With every try come other customers, so that nothing learned by
 * heart helps; a level that shares another's customers has those of the last shift there, and its ghost.
 */
export function campaignShift(
  level: CampaignId,
  { progress, scores }: Played,
  { predicted, rail, mode: chosen = 'async' }: Chosen,
): Order {
  const ghost = lastShiftBefore(level, scores)
  const seed = ghost?.replay.seed ?? HOUSE_SEED + (progress[level]?.tries ?? 0)
  const mode = levelOf(level)?.mode ?? chosen
  const purpose = { type: 'campaign', predicted, ...(rail !== null && { rail }) } as const
  return { level, seed, mode, leads: [person], speed: 1, purpose, ...(ghost && { ghost }) }
}

/** The last shift of the level whose customers these are, when that is another. */
function lastShiftBefore(level: CampaignId, { entries }: Scores): Run | null {
  const before = customersOf(level)
  if (before === level) return null
  const version = levelOf(before)?.version
  const last = entries
    .filter((entry) => isPlayedHere(entry) && hasRun(entry) && entry.result.level === before)
    .filter(({ result }) => result.levelVersion === version)
    .toSorted(byDate)
    .at(-1)
  return last ? runOf(last) : null
}
