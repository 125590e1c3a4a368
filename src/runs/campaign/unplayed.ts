// A level as it stands when its first guests have come and nobody has done anything yet.
import { advance, openShift, record, replayOf } from '../../sim/index.ts'
import type { Level, Mode } from '../../sim/index.ts'
import { person } from '../../waiters/index.ts'
import type { Run } from '../../wire/index.ts'

/** The level so long after its opening, ms, with nothing done. */
export function unplayedRun(level: Level, seed: number, mode: Mode, ms: number): Run {
  const recording = record(openShift(level, seed, mode))
  advance(recording, ms)
  return {
    name: '',
    leads: Array.from({ length: level.waiters }, () => person),
    replay: replayOf(recording),
  }
}
