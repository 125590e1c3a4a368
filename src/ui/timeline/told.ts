// A run with all that the timeline shows of it.
import { levelOf } from '../../levels/index.ts'
import { numbersOf, timelineOf } from '../../runs/index.ts'
import type { Numbers, Run, Timeline } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { callsOf, labelsOf } from '../watch/names.ts'

export type Told = {
  readonly id: string
  readonly run: Run
  readonly who: string // played it
  readonly timeline: Timeline
  readonly numbers: Numbers
}

/** Lives the run again; null when its level is no longer offered. */
export function tell(run: Run, index: number, runs: readonly Run[]): Told | null {
  const level = levelOf(run.replay.level, run.replay.levelVersion)
  if (!level) return null
  return {
    id: `run ${index}`,
    run,
    who: callsOf(runs)[index] ?? '',
    timeline: timelineOf(run.replay, level),
    numbers: numbersOf(run.replay, level),
  }
}

/** What sets a run apart from the other: its mode, or where that is the same who played it. */
export function labelOf(told: Told, tolds: readonly Told[]): string {
  const { run } = told
  if (tolds.length < 2) return t(`mode.${run.replay.mode}.name`)
  return labelsOf(tolds.map((each) => each.run))[tolds.indexOf(told)]?.first ?? ''
}
