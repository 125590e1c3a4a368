// The numbers of a run as they are written, and how long the bars beside them are.
import type { Numbers } from '../../runs/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { countingTenths, tenths } from '../figures.ts'

export const figureNames = ['standing', 'inFlight', 'waits', 'cooks', 'turns', 'little'] as const
export type FigureName = (typeof figureNames)[number]

export type Figure = {
  readonly value: string
  readonly detail: string // empty when the value says it all
  readonly amount: number // what the bar is as long as
}

const figures: Readonly<Record<FigureName, (numbers: Numbers) => Figure>> = {
  standing: ({ standingStill }) => plain(percent(standingStill), standingStill),
  inFlight({ inFlight: { mean, most } }) {
    const values = { mean: countingTenths(mean), most: number(most) }
    return plain(t('timeline.numbers.inFlight.value', values), mean)
  },
  waits({ waits: { medianMs, p95Ms } }) {
    const values = { median: seconds(medianMs), p95: seconds(p95Ms) }
    const value = t('timeline.numbers.waits.value', values)
    return { value, detail: t('timeline.numbers.waits.detail'), amount: p95Ms }
  },
  cooks: ({ cooks }) => plain(percent(cooks), cooks),
  turns: ({ turns }) => plain(countingTenths(turns), turns),
  little({ little: { inCafe, product, perMinute, stayMs } }) {
    const value = t('timeline.numbers.little.value', { number: hundredths(inCafe) })
    const values = {
      rate: tenths(perMinute),
      stay: seconds(stayMs),
      product: hundredths(product),
    }
    return { value, detail: t('timeline.numbers.little.detail', values), amount: inCafe }
  },
}

export function figureOf(name: FigureName, numbers: Numbers): Figure {
  return figures[name](numbers)
}

function plain(value: string, amount: number): Figure {
  return { value, detail: '', amount }
}

function seconds(ms: number): string {
  return countingTenths(ms / 1000)
}

function hundredths(value: number): string {
  return number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}
