// What a run came to. Nothing is taken from the link: the shift is lived again.
import { useMemo } from 'react'
import { levelOf } from '../../levels/index.ts'
import { resultOfRun, type Run } from '../../runs/index.ts'
import type { Result } from '../../sim/index.ts'

type Relived = {
  readonly result: Result
  readonly lengthMs: number // how far the shift went
  readonly secondsLeft: number // 0 when it went to the end
}

/** Null when the run's level is not kept any more. */
export function relivedOf(run: Run): Relived | null {
  const { lengthMs, level: id, levelVersion } = run.replay
  const level = levelOf(id, levelVersion)
  const result = resultOfRun(run)
  if (!level || !result) return null
  return { result, lengthMs, secondsLeft: Math.ceil((level.durationMs - lengthMs) / 1000) }
}

export function useRelived(run: Run): Relived | null {
  return useMemo(() => relivedOf(run), [run])
}
