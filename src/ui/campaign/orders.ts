// The orders for campaign shifts.
import { HOUSE_SEED, levelOf } from '../../levels/index.ts'
import type { CampaignId } from '../../levels/index.ts'
import type { Order } from '../../play/index.ts'
import type { Progress } from '../../store/index.ts'
import { person } from '../../waiters/index.ts'

type Chosen = {
  readonly predicted: number | null // index of the choice, null when the question was skipped
  readonly rail: number | null // null where the rail is as it is
}

export function campaignShift(
  level: CampaignId,
  progress: Progress,
  { predicted, rail }: Chosen,
): Order {
  // Other customers with every try: what is learned by heart shall not help.
  const seed = HOUSE_SEED + (progress[level]?.tries ?? 0)
  const mode = levelOf(level)?.mode ?? 'async'
  const purpose = { type: 'campaign', predicted, ...(rail !== null && { rail }) } as const
  return { level, seed, mode, leads: [person], speed: 1, purpose }
}
