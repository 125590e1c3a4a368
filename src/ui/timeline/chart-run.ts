// A run with all that the timeline shows of it, and its numbers as they are written.
import { levelOf } from '../../levels/index.ts'
import { numbersOf, timelineOf, type Numbers, type Run, type Timeline } from '../../runs/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { countingTenths, tenths } from '../format.ts'
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

export const figureNames = ['standing', 'inFlight', 'waits', 'cooks', 'turns', 'little'] as const
export type FigureName = (typeof figureNames)[number]

type NumberFigure = {
  readonly value: string
  readonly detail: string // how it comes about, or empty
  readonly amount: number // what the bar is as long as
  readonly full: number // the amount of a full bar; 0 when that is the most there is
}

const figures: Readonly<Record<FigureName, (numbers: Numbers) => NumberFigure>> = {
  standing: ({ standingStill }) => plain(percent(standingStill), standingStill, 1),
  inFlight({ inFlight: { mean, most } }) {
    const values = { mean: countingTenths(mean), most: number(most) }
    return plain(t('timeline.numbers.inFlight.value', values), mean)
  },
  waits({ waits: { medianMs, p95Ms } }) {
    const values = { median: seconds(medianMs), p95: seconds(p95Ms) }
    return plain(t('timeline.numbers.waits.value', values), p95Ms)
  },
  cooks: ({ cooks }) => plain(percent(cooks), cooks, 1),
  turns: ({ turns }) => plain(countingTenths(turns), turns),
  little({ little: { inCafe, product, came, perMinute, stayMs } }) {
    const value = t('timeline.numbers.little.value', { number: countingTenths(inCafe) })
    const values = {
      came: number(came),
      seconds: tenths(perMinute === 0 ? 0 : (came / perMinute) * 60),
      stay: seconds(stayMs),
      product: countingTenths(product),
    }
    return { ...plain(value, inCafe), detail: t('timeline.numbers.little.detail', values) }
  },
}

export function figureOf(name: FigureName, numbers: Numbers): NumberFigure {
  return figures[name](numbers)
}

function plain(value: string, amount: number, full = 0): NumberFigure {
  return { value, detail: '', amount, full }
}

function seconds(ms: number): string {
  return countingTenths(ms / 1000)
}
