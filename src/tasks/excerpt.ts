// The part of a solution's shift that shows what its task is about: eight seconds, and not its text.
import { levelOf } from '../levels/index.ts'
import { excerptOf, judgedRun } from '../runs/index.ts'
import type { Replay } from '../sim/index.ts'
import type { Task } from './task.ts'

/** ms since opening. The replay must have been verified. */
export function shownOf(
  { level: id, shows }: Task,
  replay: Replay,
): { readonly from: number; readonly to: number } | null {
  const level = levelOf(id)
  const shown = level && judgedRun(replay, level, null).events.find(({ type }) => type === shows)
  return shown ? excerptOf({ from: shown.at }, replay.lengthMs) : null
}
