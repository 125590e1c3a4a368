// Par: what the best of the robots reaches in async mode on the same plan.
import type { Level } from '../sim/index.ts'
import { robotNames, robots } from './robots.ts'
import type { RobotName } from './robots.ts'
import { playShift } from './shift.ts'

export type ParTable = {
  readonly score: number // the best
  readonly robots: Readonly<Record<RobotName, number>>
}

/** Every robot's async score on this plan, and the best of them. */
export function parOf(level: Level, seed: number): ParTable {
  const scores = robotNames.map((name): [RobotName, number] => {
    return [name, playShift(level, seed, 'async', robots[name]).shift.state.tally.score]
  })
  const table = Object.fromEntries(scores) as Record<RobotName, number>
  return { score: Math.max(...Object.values(table)), robots: table }
}
