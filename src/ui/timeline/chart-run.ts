// A run with all that the timeline shows of it.
import { levelOf } from '../../levels/index.ts'
import { numbersOf, timelineOf } from '../../runs/index.ts'
import type { Numbers, Run, Timeline } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { callsOf, labelsOf } from '../watch/names.ts'

export type ChartRun = {
  readonly id: string
  readonly run: Run
  readonly who: string // played it
  readonly timeline: Timeline
  readonly numbers: Numbers
}

/** Simulates the run; null when its level is no longer offered. */
export function chartRunOf(run: Run, index: number, runs: readonly Run[]): ChartRun | null {
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
export function labelOf(chartRun: ChartRun, chartRuns: readonly ChartRun[]): string {
  const { run } = chartRun
  if (chartRuns.length < 2) return t(`mode.${run.replay.mode}.name`)
  return labelsOf(chartRuns.map((each) => each.run))[chartRuns.indexOf(chartRun)]?.first ?? ''
}
