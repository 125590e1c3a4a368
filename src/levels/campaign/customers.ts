// Which levels have the very same customers on the same seed.
import { campaignEntries } from './entries.ts'
import type { Entry } from './entry.ts'
import { isCampaignId } from './levels.ts'

/** The level whose customers come to this one: another one's, or its own. */
export function customersOf(id: string): string {
  const entry: Entry | null = isCampaignId(id) ? campaignEntries[id] : null
  return entry?.customersOf ?? id
}
