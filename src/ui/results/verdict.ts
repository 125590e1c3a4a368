// How async compares with blocking, in a few words and one number.
import { CLEARLY, timesOf } from '../../runs/index.ts'
import { number, t } from '../../words/index.ts'
import { tenths } from '../number-format.ts'
import type { Sides } from './sides.ts'

/** For when both modes were played. */
export function verdict(sides: Sides): string {
  const times = timesOf(sides)
  if (times === null) return withoutRatio(sides)
  const ratio = tenths(times)
  if (times >= CLEARLY) return t('results.times', { ratio })
  const words = t(times <= 1 / CLEARLY ? 'results.behind' : 'results.alike')
  return `${words} ${t('results.ratio', { ratio })}`
}

/** Blocking scored nothing, and nothing can be divided by that. */
function withoutRatio({ async }: Sides): string {
  const score = async?.result.score ?? 0
  return score > 0 ? t('results.fromNothing', { score: number(score) }) : t('results.alike')
}
