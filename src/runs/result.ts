// What a run came to: the numbers are the simulation's, never those that somebody claims.
import { levelOf } from '../levels/index.ts'
import { resimulate, resultOf } from '../sim/index.ts'
import type { Result } from '../sim/index.ts'
import type { Run } from '../wire/index.ts'

/** The result of a run that has been verified; null where its level is not kept any more. */
export function resultOfRun({ replay }: Run): Result | null {
  const level = levelOf(replay.level, replay.levelVersion)
  return level ? resultOf(resimulate(replay, level).shift) : null
}
