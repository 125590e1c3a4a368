// Where the campaign leads after a level.
import { campaignEntries, campaignLevels } from '../../levels/index.ts'
import type { CampaignId, Entry } from '../../levels/index.ts'
import type { Progress } from '../../store/index.ts'

const ENOUGH_FAILURES = 2 // then the next level opens all the same

/** The next on the campaign's way, without the levels beside it; null after the last. */
export function nextAfter(level: CampaignId): CampaignId | null {
  const at = campaignLevels.findIndex(({ id }) => id === level)
  const next = campaignLevels.slice(at + 1).find(({ id }) => !isBeside(id))
  return next?.id ?? null
}

/** Whether the next level may be played. */
export function hasPassed(progress: Progress, level: CampaignId): boolean {
  const { stars, failures } = progress[level] ?? { stars: 0, failures: 0 }
  return stars > 0 || failures >= ENOUGH_FAILURES
}

/** Whether another level leads there, to show its limits. */
function isBeside(level: CampaignId): boolean {
  return campaignLevels.some(({ id }) => {
    const entry: Entry = campaignEntries[id]
    return entry.limitsIn === level
  })
}
