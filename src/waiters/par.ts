// Par: what the best of the robots reaches in the player's place on the same plan, in each mode.
import { openShift, record } from '../sim/index.ts'
import type { Level, Mode } from '../sim/index.ts'
import { crewWith } from './crew.ts'
import { drive } from './drive.ts'
import { robotNames, robots } from './robots.ts'
import type { RobotName } from './robots.ts'

export type ParTable = {
  readonly score: number // the best
  readonly robots: Readonly<Record<RobotName, number>>
}

/** Par of some modes. The gap between the two is what standing still costs the best waiter there can be. */
export type Pars<M extends Mode = Mode> = Readonly<Record<M, ParTable>>

const STEP_MS = 250 // of shift time

/** Every robot's score on this plan in these modes, and the best of them. */
export function parsOf<M extends Mode>(level: Level, seed: number, modes: readonly M[]): Pars<M> {
  const working = workOutPars(level, seed, modes)
  for (let step = working.next(); ; step = working.next()) if (step.done) return step.value
}

/** The same, worked out step by step: each takes some milliseconds at the most. */
export function* workOutPars<M extends Mode>(
  level: Level,
  seed: number,
  modes: readonly M[],
): Generator<undefined, Pars<M>> {
  const pars: Partial<Record<M, ParTable>> = {}
  for (const mode of modes) pars[mode] = yield* workOut(level, seed, mode)
  return pars as Record<M, ParTable>
}

function* workOut(level: Level, seed: number, mode: Mode): Generator<undefined, ParTable> {
  const scores: [RobotName, number][] = []
  for (const name of robotNames) {
    const recording = record(openShift(level, seed, mode), 'noHashes')
    const crew = crewWith(level, robots[name])
    for (let at = STEP_MS; !recording.shift.state.closed; at += STEP_MS) {
      drive(recording, crew, at)
      yield
    }
    scores.push([name, recording.shift.state.tally.score])
  }
  const table = Object.fromEntries(scores) as Record<RobotName, number>
  return { score: Math.max(...Object.values(table)), robots: table }
}
