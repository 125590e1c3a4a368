// A run fits in a link, and comes out of it as it went in.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allLevels, fullHouse } from '../../src/levels/index.ts'
import { cleanName } from '../../src/names/index.ts'
import { runLink } from '../../src/runs/index.ts'
import { decodeRun, encodeRun } from '../../src/wire/index.ts'
import type { Run } from '../../src/runs/index.ts'
import {
  advance,
  allowsMode,
  command,
  MODES,
  openShift,
  record,
  replayOf,
} from '../../src/sim/index.ts'
import type { Level, Mode, Replay } from '../../src/sim/index.ts'
import {
  leadsOn,
  person,
  playShift,
  robotLead,
  robotNames,
  robots,
} from '../../src/waiters/index.ts'
import { manyFor } from '../golden/settled.ts'
import { anyRun } from './any-run.ts'
import { tableSpots } from '../support/floor.ts'

const many = await manyFor(import.meta.filename)

const all = allLevels.flatMap((level) =>
  MODES.filter((mode) => allowsMode(level, mode)).flatMap((mode) =>
    robotNames.map((robot) => ({ level, mode, robot })),
  ),
)

test.each(all)('$robot on $level.id in $mode comes back whole', ({ level, mode, robot }) => {
  const replay = replayOf(playShift(level, 7, mode, robots[robot], 'hashes'))
  const run = { name: 'Zoë 🍰', leads: leadsOn(level, [robotLead(robot)]), replay }
  const code = encodeRun(run)
  expect(code).toMatch(/^[\w-]{40,900}$/)
  expect(decodeRun(code)).toEqual({ ok: true, run })
})

test('any run on any level, of any length and by anybody, comes back whole', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const expected = { ...run, name: cleanName(run.name) }
      expect(decodeRun(encodeRun(run))).toEqual({ ok: true, run: expected })
    }),
    { numRuns: many(400, 100) },
  )
})

describe('what was taken over from another run', () => {
  const replay = replayOf(playShift(fullHouse, 7, 'async', robots.nearest, 'hashes'))
  const run: Run = { name: 'Ana', leads: [person], replay }

  test('says so in its code, and where', () => {
    const branch = { ...run, branchAtMs: 42_000 }
    expect(decodeRun(encodeRun(branch))).toEqual({ ok: true, run: branch })
  })

  test('is refused when that was after its end', () => {
    const branch = { ...run, branchAtMs: replay.lengthMs + 1 }
    expect(decodeRun(encodeRun(branch))).toEqual({ ok: false, fault: 'damaged' })
  })
})

describe('a link of at most 2,000 characters', () => {
  const home = 'https://somebody.example.org/games/cafe-await/'

  test.each(MODES)('holds a full house of a busy player in %s', (mode) => {
    const replay = busyShift(fullHouse, 4_294_967_295, mode, 400)
    const run: Run = { name: '🧑🏽‍🍳'.repeat(9), leads: [person], replay }
    expect(replay.log.length).toBeGreaterThanOrEqual(400)
    const link = runLink(run, home)
    expect(link.length).toBeLessThanOrEqual(2_000)
    expect(decodeRun(link.split('#run=')[1] ?? '')).toMatchObject({ ok: true })
  })
})

/** A robot's shift with a player's second thoughts between: that many commands in all. */
function busyShift(level: Level, seed: number, mode: Mode, commands: number): Replay {
  const good = playShift(level, seed, mode, robots['least-patience']).log
  const recording = record(openShift(level, seed, mode))
  const doubts = Math.ceil((commands - good.length) / 2)
  const script = [...good]
  for (let index = 0; index < 3 * doubts; index++) {
    const at = Math.floor(((index + 0.5) * level.durationMs) / (3 * doubts))
    const station = index % (tableSpots(level.floor).length + 1)
    script.push([at, { type: 'visit', waiter: 0, station }])
    script.push([at + 180, { type: 'drop', waiter: 0, station }])
  }
  for (const [at, order] of script.toSorted(([a], [b]) => a - b)) {
    advance(recording, at)
    if (recording.log.length < commands || good.some(([moment]) => moment === at)) {
      command(recording, order)
    }
  }
  advance(recording, level.durationMs)
  return replayOf(recording)
}
