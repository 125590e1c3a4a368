// What a run came to. Nothing is taken from the link: the shift is lived again.
import { useMemo } from 'react'
import { levelOf } from '../../levels/index.ts'
import type { Run } from '../../runs/index.ts'
import { relive, resultOf } from '../../sim/index.ts'
import type { Result } from '../../sim/index.ts'

type Relived = {
  readonly result: Result
  readonly lengthMs: number // how far the shift went
  readonly secondsLeft: number // 0 when it went to the end
}

/** Null when the run's level is not offered any more. */
export function relivedOf({ replay }: Run): Relived | null {
  const level = levelOf(replay.level)
  if (!level) return null
  const { lengthMs } = replay
  const secondsLeft = Math.ceil((level.durationMs - lengthMs) / 1000)
  return { result: resultOf(relive(replay, level).shift), lengthMs, secondsLeft }
}

export function useRelived(run: Run): Relived | null {
  return useMemo(() => relivedOf(run), [run])
}
