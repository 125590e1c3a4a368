// Where a level plays, by its id. The simulation knows nothing of it.
import { campaignEntries } from './entries.ts'
import type { Entry, Venue } from './entry.ts'
import { isCampaignId } from './levels.ts'

/** What no campaign level says otherwise plays in the café: so do ids that nobody knows. */
export function venueOf(levelId: string): Venue {
  if (!isCampaignId(levelId)) return 'cafe'
  const entry: Entry = campaignEntries[levelId]
  return entry.venue ?? 'cafe'
}
