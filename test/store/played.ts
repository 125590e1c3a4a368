// Entries of shifts that have really been played, by a robot that goes home early.
import { levelOf, lunchRush } from '../../src/levels/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import {
  advance,
  endsBy,
  hashOf,
  openShift,
  record,
  replayOf,
  resultOf,
} from '../../src/sim/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import type { Entry } from '../../src/store/index.ts'
import { drive, person, robots } from '../../src/waiters/index.ts'

type Facts = {
  readonly id: string
  readonly until: number // ms since opening; the later the better the score
  readonly mode?: Mode
  readonly level?: string
  readonly seed?: number
  readonly name?: string
  readonly date?: string
}

export function playedEntry(facts: Facts): Entry {
  const { id, until, mode = 'async', seed = 7, name = 'Ada' } = facts
  const level = levelOf(facts.level ?? 'lunch-rush') ?? lunchRush
  const recording = record(openShift(level, seed, mode))
  drive(recording, [robots.nearest], Math.min(until, level.durationMs))
  advance(recording, endsBy(level))
  return {
    id,
    name,
    date: facts.date ?? '2026-03-05T12:00:00.000Z',
    stars: 2,
    par: 500,
    hash: hashOf(recording.shift.state),
    result: resultOf(recording.shift),
    code: encodeRun({ name, leads: [person], replay: replayOf(recording) }),
  }
}
