// What came of it: two distributions of those who played both rounds, each person's change between them,
// the predictions against the truth, the best runs to watch, and how much of it is practice.
import { useMemo } from 'react'
import type { Debrief, SharedView } from '../../room/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { tenths } from '../format.ts'
import { BestRuns } from './BestRuns.tsx'
import { CornerCode } from './BigCode.tsx'
import { nearestChoice } from './chart.ts'
import { Distributions } from './Distributions.tsx'
import { medianRatio, shortChoice } from './figures.ts'
import { headlineWords, practiceWords, robotRatio } from './practice.ts'
import type { ProjectorProps } from './props.ts'
import style from './ProjectorDebrief.module.css'

export function ProjectorDebrief(props: ProjectorProps) {
  const { view, link, onLarge } = props
  const { shared, people } = view
  const debrief = people?.debrief ?? null
  const ratio = debrief && ratioOf(debrief)
  return (
    <div className={style.debrief}>
      <header className={style.head}>
        <Icon name="bellhop-bell" size={3} />
        <p>
          {t('workshop.headline')} {ratio !== null && <b>{headlineWords(ratio)}</b>}
        </p>
        <CornerCode link={link} code={shared.code} onLarge={onLarge} />
      </header>
      {debrief && <Distributions debrief={debrief} ratio={ratio} />}
      <div className={style.side}>
        {people?.spread && (
          <Predictions choices={shared.choices} spread={people.spread} truth={ratio} />
        )}
        {debrief && <BestRuns {...props} debrief={debrief} />}
      </div>
      <Practice shared={shared} ratio={ratio} />
    </div>
  )
}

/** The median of each person's own; null until there are two modes. */
function ratioOf({ modes }: Debrief): number | null {
  const before = modes.find(({ mode }) => mode === 'blocking')
  const after = modes.find(({ mode }) => mode === 'async')
  return before && after ? medianRatio(before.served, after.served) : null
}

type PracticeProps = { readonly shared: SharedView; readonly ratio: number | null }

/** A robot plays both modes of the room's customers: it does not practise. */
function Practice({ shared: { exercise, debrief }, ratio }: PracticeProps) {
  const { level, levelVersion, seed, modes } = exercise
  const robot = useMemo(
    () => (seed === null ? null : robotRatio(level, levelVersion, seed)),
    [level, levelVersion, seed],
  )
  const words =
    modes.length < 2
      ? t('workshop.oneMode')
      : debrief?.pairs === 0
        ? t('workshop.noPairs')
        : robot !== null && ratio !== null && practiceWords(robot, ratio)
  if (!words) return null
  return (
    <p className={style.practice}>
      <Icon name="light-bulb" size={2.4} />
      <span>
        <Rich text={words} />
      </span>
    </p>
  )
}

type PredictionsProps = {
  readonly choices: readonly number[]
  readonly spread: readonly number[] // how often each was taken
  readonly truth: number | null
}

/** What the room predicted, beside what was true. */
function Predictions({ choices, spread, truth }: PredictionsProps) {
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
