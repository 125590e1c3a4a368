// The run of the robot that plays a level as its lesson says. Fetched when it is asked for.
import type { CampaignId } from '../../levels/index.ts'
import { campaignCases, playCase } from '../../runs/index.ts'
import type { Run } from '../../runs/index.ts'
import { replayOf } from '../../sim/index.ts'
import { leadsOn } from '../../waiters/index.ts'

/** Under that name; null when no robot plays the level. */
export function robotRunOf(level: CampaignId, seed: number, name: string): Run | null {
  const found = campaignCases.find((each) => each.level.id === level && each.belief === 'right')
  if (!found) return null
  return { name, leads: leadsOn(found.level), replay: replayOf(playCase(found, seed).recording) }
}
