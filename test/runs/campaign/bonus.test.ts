// What the bonus levels are judged by: refills, races and tickets without a number.
import { expect, test } from 'vitest'
import { campaignCases, momentOf, playCase, rightChoice } from '../../../src/runs/index.ts'
import { measureOf } from '../../../src/runs/campaign/measures.ts'
import type { MomentKind, Question } from '../../../src/levels/index.ts'

const runOf = (robot: string) => {
  const played = campaignCases.find((each) => each.robot === robot)
  if (!played) throw new Error(`there is no robot ${robot}`)
  return playCase(played, 3).judged
}

const answers: readonly (readonly [string, Question])[] = [
  ['waits-in-line', 'handsBeforeCups'],
  ['race-ends-all', 'losersStopped'],
  ['calls-off-loser', 'losersStopped'],
  ['runs-anyway', 'unnumberedServed'],
]

test.each(answers)('after a run of %s the answer to %s is none', (robot, question) => {
  expect(rightChoice(runOf(robot), { question, choices: [3, 1, 0] })).toBe(2)
})

const moments: readonly (readonly [string, MomentKind, string])[] = [
  ['waits-in-line', 'longestHand', 'handWaits'],
  ['race-ends-all', 'longestCookedOn', 'outrun'],
  ['runs-anyway', 'longestUnclaimed', 'unclaimed'],
]

test.each(moments)('a run of %s is told by its %s', (robot, kind, told) => {
  const moment = momentOf(runOf(robot), kind)
  expect(moment?.told).toBe(told)
  expect((moment?.to ?? 0) - (moment?.from ?? 0)).toBeGreaterThan(4_000)
})

test('cooking on for a race that is over counts from the first dish', () => {
  const [wrong, right] = ['race-ends-all', 'calls-off-loser'].map((robot) =>
    measureOf(runOf(robot), 'cookedOnMs'),
  )
  expect(right).toBeGreaterThan(0)
  expect(wrong).toBeGreaterThan(2 * (right ?? 0))
})
