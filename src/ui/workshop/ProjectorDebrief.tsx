// What came of it: a distribution for each round, of those who played them all, and where there are two each
// person's change; the predictions against the truth, the best runs to watch, and how much of it is practice.
import { useMemo } from 'react'
import type { CSSProperties } from 'react'
import room from '../../../assets/packed/room@2x.webp'
import type { Debrief, Distribution, SharedView } from '../../room/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { Rich } from '../controls/Rich.tsx'
import { tenths } from '../format.ts'
import { useGame } from '../game.ts'
import { CornerCode } from './BigCode.tsx'
import { nearestChoice } from './chart.ts'
import { Distributions } from './Distributions.tsx'
import { medianRatio, shortChoice } from './figures.ts'
import { Person } from './Pieces.tsx'
import { headlineWords, practiceWords, robotRatio } from './practice.ts'
import type { ProjectorProps } from './props.ts'
import style from './ProjectorDebrief.module.css'

export function ProjectorDebrief(props: ProjectorProps) {
  const { view, link, onLarge } = props
  const { shared, people } = view
  const debrief = people?.debrief ?? null
  const ratio = debrief && ratioOf(debrief)
  const isPaired = shared.exercise.modes.length > 1
  return (
    <div className={style.debrief}>
      <header className={style.head}>
        <Icon name="bellhop-bell" size={3} />
        <p>
          {t('workshop.headline')} {ratio !== null && <b>{headlineWords(ratio)}</b>}
        </p>
        <CornerCode link={link} code={shared.code} onLarge={onLarge} />
      </header>
      {debrief && <Distributions debrief={debrief} ratio={ratio} isPaired={isPaired} />}
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

const scene: CSSProperties & Record<'--scene', string> = { '--scene': `url(${room})` }

type BestProps = ProjectorProps & { readonly debrief: Debrief }

/** Of each mode, a picture each with whose it is, to be watched side by side at one press. */
function BestRuns({ view, debrief, workshop }: BestProps) {
  const { host } = useGame()
  const best = debrief.modes.flatMap((mode) => (mode.best ? [{ ...mode, best: mode.best }] : []))
  const isPaired = best.length > 1
  const watch = async () => {
    const [first, second] = await Promise.all(
      best.map(async ({ best: { run } }) => workshop.run(run)),
    )
    if (first) host.watch(second ? [first, second] : [first])
  }
  if (best.length === 0) return null
  return (
    <section className={`${style.card} ${style.best}`}>
      <h2>{t(isPaired ? 'workshop.best' : 'workshop.bestAlone')}</h2>
      <button type="button" className={style.runs} style={scene} onClick={() => void watch()}>
        <span className="spoken">{t(isPaired ? 'workshop.watchBoth' : 'workshop.bestAlone')}</span>
        {best.map((mode) => (
          <Run
            key={mode.mode}
            mode={mode}
            seat={mode.best.seat}
            served={mode.served[debrief.seats.indexOf(mode.best.seat)] ?? 0}
            name={view.people?.people[mode.best.seat]?.name ?? null}
          />
        ))}
      </button>
    </section>
  )
}

type RunProps = {
  readonly mode: Distribution
  readonly seat: number
  readonly served: number
  readonly name: string | null // null where names are hidden
}

function Run({ mode: { mode }, seat, served, name }: RunProps) {
  return (
    <span className={style.run} data-mode={mode}>
      <span className={style.picture} aria-hidden>
        <Person seat={seat} state={mode === 'blocking' ? 'still' : 'working'} />
        <i>
          <Glyph name="play" />
        </i>
      </span>
      <span className={style.whose}>
        <ModePill mode={mode} /> <b>{number(served)}</b>
      </span>
      {name !== null && <span className={style.name}>{name}</span>}
    </span>
  )
}
