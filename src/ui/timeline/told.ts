// A run with all that the timeline shows of it.
import { levelOf } from '../../levels/index.ts'
import { numbersOf, timelineOf } from '../../runs/index.ts'
import type { Numbers, Run, Timeline } from '../../runs/index.ts'
import { say, t } from '../../words/index.ts'

export type Told = {
  readonly id: string
  readonly run: Run
  readonly timeline: Timeline
  readonly numbers: Numbers
}

/** Lives the run again; null when its level is no longer offered. */
export function tell(run: Run, index: number): Told | null {
  const level = levelOf(run.replay.level)
  if (!level) return null
  return {
    id: `run ${index}`,
    run,
    timeline: timelineOf(run.replay, level),
    numbers: numbersOf(run.replay, level),
  }
}

/** Who played it. */
export function whoOf({ name, robot }: Run): string {
  if (robot) return say(`robot.${robot}.name`)
  return name || t('scores.nameless')
}

/** What sets a run apart from the others: its mode, or where that is the same who played it. */
export function labelOf({ run }: Told, tolds: readonly Told[]): string {
  const { mode } = run.replay
  const isApart = new Set(tolds.map((told) => told.run.replay.mode)).size === tolds.length
  return isApart ? t(`mode.${mode}.name`) : whoOf(run)
}
