// No level is won by heart: a list of taps that won once hardly ever wins with other customers.
import { expect, test } from 'vitest'
import { bestList } from '../../src/cli/fixed-lists.ts'
import { campaignCases } from '../../src/runs/index.ts'
import { manyFor } from '../golden/settled.ts'

const many = await manyFor(import.meta.filename)
const search = { learned: many(12, 3), seeds: many(100, 20) }

test.each(campaignCases.filter(({ belief }) => belief === 'right'))(
  'no list of taps gives three stars in $level.id on more than one seed in twenty',
  (played) => {
    expect(bestList(played, search).share).toBeLessThanOrEqual(0.05)
  },
)

test('a list is found to win where it does: with the same tables and customers for everybody', () => {
  const played = campaignCases.find(({ robot }) => robot === 'walks-on')
  if (!played) throw new Error('there is no such robot')
  const { level } = played
  const even = { ...level.arrivals, spreadPercent: 0 }
  const patience = { ...level.patience, spreadPercent: 0 }
  const rigid = { ...level, arrivals: even, patience, rules: [] }
  expect(bestList({ ...played, level: rigid }, { learned: 2, seeds: 10 }).share).toBe(1)
})
