// Which levels wait for the part of the stage that shows special rules.
import { expect, test } from 'vitest'
import { campaignLevels, levels } from '../../src/levels/index.ts'
import { hasRules } from '../../src/stage/rules-part.ts'

test('a shift that the title offers does not wait for what special rules show', () => {
  const offered = levels.filter(({ id }) => /^(?:first-day|lunch-rush|full-house)$/.test(id))
  expect(offered.map(hasRules)).toEqual([false, false, false])
})

test('a campaign level waits for it where more happens than in an ordinary shift', () => {
  const waits = campaignLevels.filter(hasRules).map(({ id }) => id)
  expect(waits).toEqual([
    'bell-waits',
    'course-by-course',
    'all-together',
    'burnt-dishes',
    'guest-has-left',
    'order-received',
    'last-cake',
    'one-pair-of-hands',
    'flambe',
    'frozen-app',
    'espresso',
    'too-many-tickets',
    'just-a-refill',
    'two-suppliers',
    'no-table-number',
  ])
})
