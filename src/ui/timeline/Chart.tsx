// One run's lanes, under who played it and what it came to.
import type { Lane } from '../../runs/index.ts'
import { number, t } from '../../words/index.ts'
import { ModePill } from '../controls/ModePill.tsx'
import style from './Charts.module.css'
import { LaneRow } from './LaneRow.tsx'
import type { Pointed } from './pointing.ts'
import type { ChartRun } from './chart-run.ts'
import { laneName } from './words.ts'

type Props = {
  readonly index: number
  readonly chartRun: ChartRun
  readonly lanes: readonly Lane[] // those that are shown
  readonly lengthMs: number
  readonly width: number // of the axis, rem
  readonly pointed: Pointed | null
  readonly onPoint: (pointed: Pointed, by: 'pointer' | 'key') => void
}

export function Chart({ index, chartRun, lanes, lengthMs, width, pointed, onPoint }: Props) {
  const waiters = lanes.filter(({ kind }) => kind === 'waiter').length
  const own = pointed?.chart === index ? pointed : null
  const { mode } = chartRun.run.replay
  const step = (from: number, by: 1 | -1) => {
    const lane = Math.min(lanes.length - 1, Math.max(0, from + by))
    onPoint({ chart: index, lane, at: own?.at ?? 0 }, 'key')
  }
  return (
    <section
      className={style.chart}
      data-chart={index}
      data-mode={mode}
      aria-label={t('timeline.whose', { mode: t(`mode.${mode}.name`), who: chartRun.who })}
    >
      <Head chartRun={chartRun} />
      {lanes.map((lane, place) => (
        <LaneRow
          key={`${lane.kind} ${lane.number}`}
          lane={lane}
          name={laneName(lane, waiters)}
          lengthMs={lengthMs}
          width={width}
          at={own?.lane === place ? own.at : null}
          isFirst={own === null && place === 0}
          onPoint={(at, by) => onPoint({ chart: index, lane: place, at }, by)}
          onStep={(by) => step(place, by)}
        />
      ))}
    </section>
  )
}

function Head({ chartRun: { run, who, numbers } }: { readonly chartRun: ChartRun }) {
  const { score, served, lost } = numbers.result
  const facts = { score: number(score), served: number(served), lost: number(lost) }
  return (
    <h2 className={style.head}>
      <ModePill mode={run.replay.mode} />
      <span>{who}</span>
      <small>{t('timeline.score', facts)}</small>
    </h2>
  )
}
