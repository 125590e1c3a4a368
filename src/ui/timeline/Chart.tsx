// The charts above each other as long as the time axis is, with the axis between them, and what their
// colours and signs mean.
import type { CSSProperties } from 'react'
import type { Lane } from '../../runs/index.ts'
import { number, t } from '../../words/index.ts'
import { ModePill } from '../controls/ModePill.tsx'
import { clock } from '../format.ts'
import type { ChartRun } from './chart-run.ts'
import { LaneRow, Sign } from './LaneRow.tsx'
import { place, ticks, type Pointed } from './scale.ts'
import { laneName } from './words.ts'
import style from './Charts.module.css'
import laneStyle from './LaneRow.module.css'

const MANY_LANES = 12 // from here on they are lower, so that both charts are seen at once

type TrackProps = {
  readonly chartRuns: readonly ChartRun[]
  readonly lanes: readonly (readonly Lane[])[] // those that are shown of each
  readonly lengthMs: number
  readonly zoom: number
  readonly width: number // of the axis, rem
  readonly pointed: Pointed | null
  readonly onPoint: (pointed: Pointed, by: 'pointer' | 'key') => void
}

/** The charts above each other as long as the time axis is, with the axis between them. */
export function Track({ chartRuns, lanes, zoom, ...shared }: TrackProps) {
  const { lengthMs, width, pointed } = shared
  const moments = ticks(lengthMs, width)
  return (
    <div
      className={style.track}
      data-dense={(lanes[0]?.length ?? 0) > MANY_LANES}
      style={{ '--zoom': zoom } as CSSProperties}
    >
      <Lines lengthMs={lengthMs} moments={moments} at={pointed?.at ?? null} />
      {chartRuns.map((chartRun, index) => [
        <Chart
          key={chartRun.id}
          index={index}
          chartRun={chartRun}
          lanes={lanes[index] ?? []}
          {...shared}
        />,
        index === 0 && <Axis key="axis" lengthMs={lengthMs} moments={moments} />,
      ])}
    </div>
  )
}

type LinesProps = {
  readonly lengthMs: number
  readonly moments: readonly number[]
  readonly at: number | null
}

/** Through both charts: the axis' moments, and the one pointed at. */
function Lines({ lengthMs, moments, at }: LinesProps) {
  return (
    <div className={style.lines} aria-hidden>
      {moments.map((each) => (
        <i key={each} style={{ left: place(each, lengthMs) }} />
      ))}
      {at !== null && <i data-now style={{ left: place(at, lengthMs) }} />}
    </div>
  )
}

type ChartProps = {
  readonly index: number
  readonly chartRun: ChartRun
  readonly lanes: readonly Lane[] // those that are shown
  readonly lengthMs: number
  readonly width: number // of the axis, rem
  readonly pointed: Pointed | null
  readonly onPoint: (pointed: Pointed, by: 'pointer' | 'key') => void
}

/** One run's lanes, under who played it and what it came to. */
function Chart({ index, chartRun, lanes, lengthMs, width, pointed, onPoint }: ChartProps) {
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
      {lanes.map((lane, row) => (
        <LaneRow
          key={`${lane.kind} ${lane.number}`}
          lane={lane}
          name={laneName(lane, waiters)}
          lengthMs={lengthMs}
          width={width}
          at={own?.lane === row ? own.at : null}
          isFirst={own === null && row === 0}
          onPoint={(at, by) => onPoint({ chart: index, lane: row, at }, by)}
          onStep={(by) => step(row, by)}
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

type AxisProps = { readonly lengthMs: number; readonly moments: readonly number[] }

/** The time axis that both charts share. */
function Axis({ lengthMs, moments }: AxisProps) {
  return (
    <div className={laneStyle.row} data-kind="axis" aria-hidden>
      <span className={laneStyle.name} />
      <svg className={laneStyle.lane} focusable="false">
        {moments.map((at) => (
          <g key={at} data-edge={edgeOf(at, lengthMs)}>
            <line x1={place(at, lengthMs)} x2={place(at, lengthMs)} y2="5" />
            <text x={place(at, lengthMs)} y="40%">
              {clock(at / 1000)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

function edgeOf(at: number, lengthMs: number): 'first' | 'last' | undefined {
  if (at === 0) return 'first'
  return at === lengthMs ? 'last' : undefined
}

/** The patterns that say standing still and a raised hand without their colours. */
export function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden focusable="false" style={{ position: 'absolute' }}>
      <defs>
        <Stripes id="stripes-standing" ground="#e4572e" stripe="#b8340f" turn={45} />
        <Stripes id="stripes-hand" ground="#f4a65d" stripe="#ffd9a8" turn={0} />
      </defs>
    </svg>
  )
}

type PatternsProps = {
  readonly id: string
  readonly ground: string
  readonly stripe: string
  readonly turn: number // degrees
}

function Stripes({ id, ground, stripe, turn }: PatternsProps) {
  return (
    <pattern
      id={id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width="8" height="8" fill={ground} />
      <rect width="3" height="8" fill={stripe} />
    </pattern>
  )
}

const kinds = [
  ['walking', 'walking', 0.45],
  ['attending', 'taking', 1],
  ['standing', 'standing', 1],
  ['idle', 'idle', 0.2],
  ['cooking', 'cooking', 1],
  ['queueing', 'queueing', 0.6],
  ['reading', 'reading', 0.3],
  ['handUp', 'handUp', 1],
  ['waiting', 'waiting', 0.55],
  ['eating', 'eating', 1],
] as const
const signs = [
  ['done', 'done'],
  ['served', 'served'],
  ['lost', 'left'],
] as const

/** What the bars and signs of the charts mean. */
export function Legend() {
  return (
    <ul className={laneStyle.legend} aria-label={t('timeline.key.title')}>
      {kinds.map(([name, kind, height]) => (
        <li key={name}>
          <svg width="22" height="14" aria-hidden focusable="false">
            <rect
              className={laneStyle.bar}
              data-kind={kind}
              width="100%"
              y={7 - height * 7}
              height={height * 14}
              rx="2"
            />
          </svg>
          {t(`timeline.key.${name}`)}
        </li>
      ))}
      {signs.map(([name, kind]) => (
        <li key={name}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden focusable="false">
            <Sign kind={kind} />
          </svg>
          {t(`timeline.key.${name}`)}
        </li>
      ))}
    </ul>
  )
}
