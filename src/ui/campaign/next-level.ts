// Where the campaign leads after a level.
import { isCampaignId, numberedLevels } from '../../levels/index.ts'
import type { CampaignId } from '../../levels/index.ts'
import { stateOf } from '../../runs/index.ts'
import type { Progress } from '../../store/index.ts'

/** The next on the campaign's way that is built; null after the last, and of a level beside the way. */
export function nextAfter(level: CampaignId): CampaignId | null {
  const at = numberedLevels.findIndex((id) => id === level)
  if (at < 0) return null
  return numberedLevels.slice(at + 1).find(isCampaignId) ?? null
}

/** Whether what follows the level may be played. */
export function hasPassed(progress: Progress, level: CampaignId): boolean {
  const next = nextAfter(level)
  return next === null || stateOf(next, progress) !== 'locked'
}
