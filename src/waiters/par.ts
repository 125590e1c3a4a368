// Par: what the best of the robots reaches in the player's place, in async mode on the same plan.
import { openShift, record } from '../sim/index.ts'
import type { Level } from '../sim/index.ts'
import { crewWith } from './crew.ts'
import { drive } from './drive.ts'
import { robotNames, robots } from './robots.ts'
import type { RobotName } from './robots.ts'

export type ParTable = {
  readonly score: number // the best
  readonly robots: Readonly<Record<RobotName, number>>
}

const STEP_MS = 250 // of shift time

/** Every robot's async score on this plan, and the best of them. */
export function parOf(level: Level, seed: number): ParTable {
  const working = workOutPar(level, seed)
  for (let step = working.next(); ; step = working.next()) if (step.done) return step.value
}

/** The same, worked out step by step: each takes some milliseconds at the most. */
export function* workOutPar(level: Level, seed: number): Generator<undefined, ParTable> {
  const scores: [RobotName, number][] = []
  for (const name of robotNames) {
    const recording = record(openShift(level, seed, 'async'), 'noHashes')
    const crew = crewWith(level, robots[name])
    for (let at = 0; at < level.durationMs;) {
      at = Math.min(at + STEP_MS, level.durationMs)
      drive(recording, crew, at)
      yield
    }
    scores.push([name, recording.shift.state.tally.score])
  }
  const table = Object.fromEntries(scores) as Record<RobotName, number>
  return { score: Math.max(...Object.values(table)), robots: table }
}
