// What the picture of a result shows is what the shift came to.
import { expect, test } from 'vitest'
import { levelOf, levels, lunchRush } from '../../src/levels/index.ts'
import { timesOf } from '../../src/runs/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { MODES, replayOf } from '../../src/sim/index.ts'
import type { Level, Mode } from '../../src/sim/index.ts'
import type { Entry } from '../../src/store/index.ts'
import { replayedResultOf } from '../../src/ui/linked/replayed-result.ts'
import { laneOf } from '../../src/ui/share/lane.ts'
import { modesShown, pairOf } from '../../src/ui/share/pair.ts'
import { person, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { entry } from '../store/entries.ts'

const all = levels.flatMap((level) => MODES.map((mode) => ({ level, mode })))

function runOn(level: Level, mode: Mode): Run {
  const replay = replayOf(playShift(level, 7, mode, robots.nearest, 'hashes'))
  return { name: 'Ada', leads: [person], replay }
}

const filed = (run: Run) => ({
  hash: run.replay.hashes.at(-1)?.[1] ?? '',
  code: encodeRun(run),
})

test.each(all)('the lane of $level.id in $mode is whole and true', ({ level, mode }) => {
  const run = runOn(level, mode)
  const { stretches, served } = laneOf(run)
  const result = replayedResultOf(run)?.result
  expect(stretches[0]?.start).toBe(0)
  expect(stretches.at(-1)?.end).toBe(run.replay.lengthMs)
  expect(stretches.slice(1).map(({ start }) => start)).toEqual(
    stretches.slice(0, -1).map(({ end }) => end),
  )
  const stood = stretches.filter(({ doing }) => doing === 'standing')
  const stoodMs = stood.reduce((sum, { start, end }) => sum + end - start, 0)
  expect(stoodMs / run.replay.lengthMs).toBeCloseTo(result?.standingStill ?? -1, 6)
  expect(served).toHaveLength(result?.served ?? -1)
  expect(served.every(({ dish }) => level.menu.some((item) => item.dish === dish))).toBe(true)
})

test('the other half is the same person’s own, and in a round of the same round', () => {
  const run = runOn(lunchRush, 'async')
  const other = runOn(lunchRush, 'blocking')
  const kept = { ...entry({ id: 'b', score: 230, mode: 'blocking' }), ...filed(other) }
  const mine = { ...entry({ id: 'a', score: 807 }), ...filed(run) }
  const blocking = (entries: readonly Entry[], name = 'Ada') =>
    pairOf({ ...run, name }, { entries }, null).halves.blocking
  expect(blocking([kept, mine])).not.toBeNull()
  expect(blocking([kept, mine], 'Bob')).toBeNull()
  expect(
    blocking(
      [
        { ...kept, name: '' },
        { ...mine, name: '' },
      ],
      '',
    ),
  ).not.toBeNull()
  expect(blocking([kept, { ...mine, round: 'now' }])).toBeNull()
  expect(
    blocking([
      { ...kept, round: 'now' },
      { ...mine, round: 'now' },
    ]),
  ).not.toBeNull()
})

test('a player’s run stands beside the best of the other mode, and a robot’s alone', () => {
  const run = runOn(lunchRush, 'async')
  const other = runOn(lunchRush, 'blocking')
  const result = replayedResultOf(other)?.result
  const kept = entry({ id: 'b', score: result?.score ?? 0, mode: 'blocking' })
  const scores = {
    entries: [{ ...kept, ...filed(other) }],
  }
  const pair = pairOf(run, scores, null)
  expect(pair.halves.blocking?.result).toEqual(result)
  expect(pair.halves.async?.stars).toBeNull() // no par of this mode is known
  expect(timesOf(pair.halves)).toBeGreaterThan(2)
  expect(pair.axisMs).toBe(Math.max(run.replay.lengthMs, other.replay.lengthMs)) // overtime, too
  const alone = pairOf({ ...run, leads: [robotLead('nearest')] }, scores, null)
  expect(alone.halves.blocking).toBeNull()
  expect(timesOf(alone.halves)).toBeNull()
})

test('the picture challenges nobody to a mode that the level is not played in', () => {
  const level = levelOf('drop-the-ticket') ?? lunchRush
  const run = runOn(level, 'async')
  expect(modesShown(pairOf(run, { entries: [] }, null))).toEqual(['async'])
  const both = pairOf(runOn(lunchRush, 'async'), { entries: [] }, null)
  expect(modesShown(both)).toEqual(['blocking', 'async'])
  expect(modesShown({ run, halves: both.halves })).toEqual(['async'])
  const earlier = { ...both.halves, blocking: both.halves.async }
  expect(modesShown({ run, halves: earlier })).toEqual(['blocking', 'async'])
})
