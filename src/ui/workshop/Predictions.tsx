// What the room predicted, beside what was true.
import { number, t } from '../../words/index.ts'
import { tenths } from '../format.ts'
import { nearestChoice } from './chart.ts'
import { shortChoice } from './figures.ts'
import style from './ProjectorDebrief.module.css'

type Props = {
  readonly choices: readonly number[]
  readonly spread: readonly number[] // how often each was taken
  readonly truth: number | null
}

export function Predictions({ choices, spread, truth }: Props) {
  const all = spread.reduce((total, count) => total + count, 0)
  if (all === 0) return null
  const most = Math.max(...spread)
  const near = truth === null ? null : nearestChoice(choices, truth)
  return (
    <section className={`${style.card} ${style.predictions}`}>
      <h2>{t('workshop.predicted')}</h2>
      {near !== null && truth !== null && (
        <p>
          {t('workshop.close', { count: spread[near] ?? 0, of: number(all) })} ·{' '}
          <b>{t('workshop.truth', { times: tenths(truth) })}</b>
        </p>
      )}
      <ol className={style.bars}>
        {choices.map((times, index) => (
          <li key={times} data-near={index === near}>
            <b>{number(spread[index] ?? 0)}</b>
            <i style={{ height: `${((spread[index] ?? 0) / most) * 100}%` }} aria-hidden />
            <span>
              {index === near ? '▲ ' : ''}
              {shortChoice(choices, index)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
