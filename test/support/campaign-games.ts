// Shifts on the campaign's levels with anybody at the taps, and with any mix of the rules that its levels
// have, each with the numbers it has there.
import * as fc from 'fast-check'
import { campaignLevels } from '../../src/levels/index.ts'
import { MODES } from '../../src/sim/index.ts'
import type { Level, SpecialRule } from '../../src/sim/index.ts'
import { anyScript, anySeed, gameOf, someRobot } from './arbitraries.ts'
import type { Game } from './arbitraries.ts'

const levels: readonly Level[] = campaignLevels

/** One of each type. */
const rules = [
  ...new Map(levels.flatMap((level) => level.rules.map((rule) => [rule.type, rule]))).values(),
]

/** With the level's own rules, or any of all of them. */
const mixedOn = (level: Level): fc.Arbitrary<Level> =>
  fc
    .oneof(
      { weight: 1, arbitrary: fc.constant(level.rules) },
      { weight: 2, arbitrary: fc.shuffledSubarray(rules) },
    )
    .map((mix) => withRules(level, mix))

function withRules(level: Level, mix: readonly SpecialRule[]): Level {
  return { ...level, rules: mix }
}

const modesOf = ({ mode }: Level) => (mode ? [mode] : MODES)

export const anyCampaignGame: fc.Arbitrary<Game> = fc
  .constantFrom(...levels)
  .chain((level) =>
    fc.record({
      level: mixedOn(level),
      seed: anySeed,
      mode: fc.constantFrom(...modesOf(level)),
      taps: anyScript,
      robot: someRobot,
    }),
  )
  .map(gameOf)
