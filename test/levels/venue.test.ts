// Where a level plays.
import { expect, test } from 'vitest'
import { campaignEntries, campaignLevels, venueOf } from '../../src/levels/index.ts'
import type { Entry } from '../../src/levels/index.ts'

test.each(campaignLevels)('$id plays where its entry says', ({ id }) => {
  const entry: Entry = campaignEntries[id]
  expect(venueOf(id)).toBe(entry.venue ?? 'cafe')
})

test.each(['lunch-rush', 'burnt', 'unknown', 'constructor'])('%s plays in the café', (id) => {
  expect(venueOf(id)).toBe('cafe')
})
