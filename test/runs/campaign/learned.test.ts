// Effects are judged, never moves: what gave three stars on one seed is worth little on another.
import { expect, test } from 'vitest'
import { campaignEntries } from '../../../src/levels/index.ts'
import { campaignCases, goalReading, playCase } from '../../../src/runs/index.ts'
import type { CampaignCase } from '../../../src/runs/index.ts'
import { advanceTo, endsBy, openShift, send } from '../../../src/sim/index.ts'
import type { ShiftEvent, TimedCommand } from '../../../src/sim/index.ts'

const LEARNED_ON = [1, 2, 3]
const TRIED_ON = Array.from({ length: 40 }, (_, index) => 101 + index)

/** The first level is three customers one after the other: there moves can still be guessed. */
const cases = campaignCases.filter(
  ({ level, belief }) => belief === 'right' && level.id !== 'stand-and-wait',
)

test.each(cases)('the moves of $robot on $level.id do not fit other seeds', (played) => {
  for (const seed of LEARNED_ON) {
    const { log } = playCase(played, seed).recording
    const threes = TRIED_ON.filter((other) => starsOf(played, log, other) === 3)
    expect(threes.length).toBeLessThanOrEqual(0.05 * TRIED_ON.length)
  }
})

/** With the right answer to the question, which is the same on every seed. */
function starsOf({ level }: CampaignCase, log: readonly TimedCommand[], seed: number): number {
  const events: ShiftEvent[] = []
  const mode = level.mode ?? 'async'
  const shift = openShift(level, seed, mode, (event) => void events.push(event))
  for (const [at, order] of log) {
    advanceTo(shift, at)
    send(shift, order)
  }
  advanceTo(shift, endsBy(level))
  const judged = { level, room: shift.state, events, isPredicted: true }
  return goalReading(judged, campaignEntries[level.id].goal).stars
}
