// The result of a linked run, computed by simulating it: nothing is taken from the link.
import { useMemo } from 'react'
import { levelOf } from '../../levels/index.ts'
import { resultOfRun, type Run } from '../../runs/index.ts'
import type { Result } from '../../sim/index.ts'

type ReplayedResult = {
  readonly result: Result
  readonly lengthMs: number // how far the shift went
  readonly secondsLeft: number // 0 when it went to the end
}

/** Null when the run's level is not kept any more. */
export function replayedResultOf(run: Run): ReplayedResult | null {
  const { lengthMs, level: id, levelVersion } = run.replay
  const level = levelOf(id, levelVersion)
  const result = resultOfRun(run)
  if (!level || !result) return null
  return {
    result,
    lengthMs,
    secondsLeft: Math.max(0, Math.ceil((level.durationMs - lengthMs) / 1000)),
  }
}

export function useReplayedResult(run: Run): ReplayedResult | null {
  return useMemo(() => replayedResultOf(run), [run])
}
