// Any run that could be played on the levels of the game: hectic or idle, whole or left half-way.
import * as fc from 'fast-check'
import { levels } from '../../src/levels/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { advance, command, openShift, record, replayOf } from '../../src/sim/index.ts'
import type { Command, TimedCommand } from '../../src/sim/index.ts'
import {
  leadsOn,
  person,
  playShift,
  robotLead,
  robotNames,
  robots,
} from '../../src/waiters/index.ts'
import { anyMode, anySeed } from '../support/arbitraries.ts'

const waiter = fc.constant(0)
const station = fc.integer({ min: 0, max: 8 })

const anyTap: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('visit'), waiter, station } as const),
  fc.record({
    type: fc.constant('visit'),
    waiter,
    station: fc.constant(0),
    ticket: fc.integer({ min: 0, max: 30 }),
  } as const),
  fc.record({ type: fc.constant('drop'), waiter, station } as const),
  fc.record({ type: fc.constant('undo'), waiter } as const),
  fc.record({ type: fc.constant('stand'), waiter } as const),
  fc.record({ type: fc.constant('moveOn'), waiter } as const),
)

/** Whatever a keyboard can write, and much that none can: also halves of characters. */
export const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom('<b>x</b>', '{{score}}', '$t(title.name)', '\u202Eevil', '__proto__'),
)

type Taps = readonly (readonly [share: number, tap: Command])[] // moments as shares of the shift

const anyTaps: fc.Arbitrary<Taps> = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), anyTap),
  { maxLength: 200, size: 'max' },
)

export const anyRun: fc.Arbitrary<Run> = fc
  .record({
    level: fc.constantFrom(...levels),
    seed: anySeed,
    mode: anyMode,
    taps: anyTaps,
    helper: fc.constantFrom(null, 'nearest' as const, 'least-patience' as const),
    robot: fc.constantFrom(null, null, ...robotNames),
    share: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
    name: anyName,
    branch: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
  })
  .map(({ level, seed, mode, taps, helper, robot, share, name, branch }) => {
    const lengthMs = Math.floor(level.durationMs * share)
    const good = helper ? playShift(level, seed, mode, robots[helper]).log : []
    const timed = taps.map(([at, tap]): TimedCommand => [Math.floor(at * lengthMs), tap])
    const script = [...good, ...timed].toSorted(([a], [b]) => a - b)
    const recording = record(openShift(level, seed, mode))
    for (const [at, order] of script) {
      if (at > lengthMs) break
      advance(recording, at)
      command(recording, order)
    }
    advance(recording, lengthMs)
    const leads = leadsOn(level, [robot ? robotLead(robot) : person])
    const run: Run = { name, leads, replay: replayOf(recording) }
    if (branch === null) return run
    return Object.assign(run, { branchAtMs: Math.floor(lengthMs * branch) })
  })
