// The result of a linked run, computed by simulating it: nothing is taken from the link.
import { useMemo } from 'react'
import { endOfRun, type Run } from '../../runs/index.ts'
import type { Result } from '../../sim/index.ts'

type ReplayedResult = {
  readonly result: Result
  readonly lengthMs: number // how far the shift went
  readonly isWhole: boolean // it went to closing
}

/** Null when the run's level is not kept any more. */
export function replayedResultOf(run: Run): ReplayedResult | null {
  const end = endOfRun(run)
  return end && { ...end, lengthMs: run.replay.lengthMs }
}

export function useReplayedResult(run: Run): ReplayedResult | null {
  return useMemo(() => replayedResultOf(run), [run])
}
