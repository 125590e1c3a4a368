// A person who does what is obvious, on every level of the campaign: two stars on the first five, one
// on the rest. What a level asks for is within reach of somebody who does not know its lesson yet.
import { describe, expect, test } from 'vitest'
import { campaignEntries, campaignLevels, levelOf, numberedLevels } from '../../src/levels/index.ts'
import type { Entry } from '../../src/levels/index.ts'
import { goalOf, judgedRun, rightChoice } from '../../src/runs/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { manyFor } from '../golden/settled.ts'
import { playAsHuman } from '../support/human.ts'

const many = await manyFor(import.meta.filename)
const SEEDS = Array.from({ length: many(24, 4) }, (_, seed) => seed)
const BOTH: readonly Mode[] = ['blocking', 'async']
const EASY = 5 // levels with these numbers ask for less

/** Who may choose does not stand any more, after all that was played before. */
function modesOf(level: (typeof campaignLevels)[number]): readonly Mode[] {
  if ('mode' in level) return [level.mode]
  const { isModeChosen }: Entry = campaignEntries[level.id]
  return isModeChosen ? ['async'] : BOTH
}

const cases = campaignLevels.flatMap((level) => {
  const number = numberedLevels.indexOf(level.id) + 1
  const least = number > 0 && number <= EASY ? 2 : 1
  return modesOf(level).map((mode) => ({ level, mode, least }))
})

describe.each(cases)('a person in $level.id, $mode,', ({ level, mode, least }) => {
  test(`gets ${least} or more of the three stars, whoever comes`, () => {
    const { predict } = campaignEntries[level.id]
    const stars = SEEDS.map((seed) => {
      const replay = playAsHuman(level, seed, mode)
      const right = rightChoice(judgedRun(replay, level, null), predict)
      return goalOf(judgedRun(replay, level, right))?.stars ?? 0
    })
    expect(Math.min(...stars)).toBeGreaterThanOrEqual(least)
  })
})

test('a person who has learned to save with the new button gets all stars, with a tap a second', () => {
  const level = levelOf('frozen-app')
  if (!level) throw new Error('there is no such level')
  const stars = SEEDS.map((seed) => {
    const replay = playAsHuman(level, seed, 'async', (kind) => kind !== 'saveNow')
    return goalOf(judgedRun(replay, level, 0))?.stars
  })
  expect(new Set(stars)).toEqual(new Set([3]))
})
