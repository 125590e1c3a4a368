// Who does nothing at all gets no star, on any level: what a level asks for at most is no merit alone.
import { expect, test } from 'vitest'
import { campaignEntries, campaignLevels } from '../../../src/levels/index.ts'
import type { Entry } from '../../../src/levels/index.ts'
import { goalReading } from '../../../src/runs/index.ts'
import type { Level, Mode, ShiftEvent } from '../../../src/sim/index.ts'
import { believers, playBeliever } from '../../../src/waiters/index.ts'
import type { Believer } from '../../../src/waiters/index.ts'

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1)
const BOTH: readonly Mode[] = ['blocking', 'async']
const idle: Believer = { predictsRight: true, next: () => null }

const cases = campaignLevels.flatMap((level) =>
  ('mode' in level ? [level.mode] : BOTH).map((mode) => ({ level, mode, goal: goalOf(level) })),
)

function goalOf({ id }: (typeof campaignLevels)[number]): Entry['goal'] {
  return campaignEntries[id].goal
}

/** The stars of an answer that is right and a waiter that does as `player` says. */
function starsOf(level: Level, mode: Mode, player: Believer, goal: Entry['goal'], seed: number) {
  const events: ShiftEvent[] = []
  const { shift } = playBeliever(level, seed, mode, player, (event) => void events.push(event))
  return goalReading({ level, room: shift.state, events, predicted: 0, right: 0 }, goal).stars
}

test.each(cases)('who does nothing in $level.id, $mode, gets no star', ({ level, mode, goal }) => {
  expect(SEEDS.map((seed) => starsOf(level, mode, idle, goal, seed)).filter(Boolean)).toEqual([])
})

test('nor does hiring somebody at once and doing nothing', () => {
  const level = campaignLevels.find(({ id }) => id === 'one-pair-of-hands')
  if (!level) throw new Error('there is no such level')
  const hiring = { ...idle, opens: believers['hires-at-once'].opens }
  const stars = SEEDS.map((seed) => starsOf(level, 'async', hiring, goalOf(level), seed))
  expect(stars.filter(Boolean)).toEqual([])
})
