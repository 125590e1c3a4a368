// The charts above each other as long as the time axis is, with the axis between them.
import type { CSSProperties } from 'react'
import type { Lane } from '../../runs/index.ts'
import { Axis } from './Axis.tsx'
import { Chart } from './Chart.tsx'
import style from './Charts.module.css'
import type { Pointed } from './pointing.ts'
import { place, ticks } from './scale.ts'
import type { ChartRun } from './chart-run.ts'

const MANY_LANES = 12 // from here on they are lower, so that both charts are seen at once

type Props = {
  readonly chartRuns: readonly ChartRun[]
  readonly lanes: readonly (readonly Lane[])[] // those that are shown of each
  readonly lengthMs: number
  readonly zoom: number
  readonly width: number // of the axis, rem
  readonly pointed: Pointed | null
  readonly onPoint: (pointed: Pointed, by: 'pointer' | 'key') => void
}

export function Track({ chartRuns, lanes, zoom, ...shared }: Props) {
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
