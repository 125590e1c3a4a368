// What a run came to: the numbers are the simulation's, never those that somebody claims.
import { levelOf } from '../levels/index.ts'
import { resimulate, resultOf } from '../sim/index.ts'
import type { Result } from '../sim/index.ts'
import type { Run } from '../wire/index.ts'

/** The result of a run that has been verified; null where its level is not kept any more. */
export function resultOfRun(run: Run): Result | null {
  return endOfRun(run)?.result ?? null
}

/** The same, and whether the run goes on until the shift has closed. */
export function endOfRun({ replay }: Run): { result: Result; isWhole: boolean } | null {
  const level = levelOf(replay.level, replay.levelVersion)
  if (!level) return null
  const { shift } = resimulate(replay, level)
  return { result: resultOf(shift), isWhole: shift.state.closed }
}
