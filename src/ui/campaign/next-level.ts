// Where the campaign leads after a level.
import { finalLevel, isCampaignId, numberedLevels } from '../../levels/index.ts'
import type { CampaignId } from '../../levels/index.ts'
import { isFinished, stateOf } from '../../runs/index.ts'
import type { Progress } from '../../store/index.ts'

/**
 * The next on the campaign's way that is built, and graduation after the last of them once it is open;
 * null after graduation, and of a level beside the way.
 */
export function nextAfter(level: CampaignId, progress: Progress): CampaignId | null {
  const at = numberedLevels.findIndex((id) => id === level)
  if (at < 0) return null
  const numbered = numberedLevels.slice(at + 1).find(isCampaignId)
  return numbered ?? (isFinished(progress) ? finalLevel : null)
}

/** Whether what follows the level may be played. */
export function hasPassed(progress: Progress, level: CampaignId): boolean {
  const next = nextAfter(level, progress)
  return next === null || stateOf(next, progress) !== 'locked'
}
