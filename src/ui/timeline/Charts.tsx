// The charts of one or two runs above each other, on one time axis that zooms and scrolls.
import { useMemo, useRef, useState } from 'react'
import type { Lane } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { useReducedMotion } from '../motion.ts'
import { Card } from '../kit/Card.tsx'
import style from './Charts.module.css'
import { Legend } from './Legend.tsx'
import { Patterns } from './Patterns.tsx'
import type { Pointed } from './pointing.ts'
import { Readout } from './Readout.tsx'
import type { ChartRun } from './chart-run.ts'
import { Track } from './Track.tsx'
import { useAxis } from './useAxis.ts'
import { Zoom } from './Zoom.tsx'

export function Charts({ chartRuns }: { readonly chartRuns: readonly ChartRun[] }) {
  const scroller = useRef<HTMLElement>(null)
  const calm = useReducedMotion()
  const [zoom, setZoom] = useState(1)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const lanes = useMemo(() => shownLanes(chartRuns), [chartRuns])
  const lengthMs = Math.max(...chartRuns.map(({ timeline }) => timeline.lengthMs))
  const { width, reveal } = useAxis(scroller, zoom)
  const point = (next: Pointed, by: 'pointer' | 'key') => {
    setPointed(next)
    if (by === 'pointer') return
    reveal(next.at / lengthMs, calm)
    focusLane(scroller.current, next)
  }
  return (
    <Card as="div" className={style.charts}>
      <Patterns />
      <Zoom zoom={zoom} onZoom={setZoom} />
      <section
        ref={scroller}
        className={style.scroller}
        aria-label={t(chartRuns.length > 1 ? 'timeline.chart' : 'timeline.chartOne')}
      >
        <Track
          chartRuns={chartRuns}
          lanes={lanes}
          lengthMs={lengthMs}
          zoom={zoom}
          width={width}
          pointed={pointed}
          onPoint={point}
        />
      </section>
      <Readout chartRuns={chartRuns} lanes={lanes} pointed={pointed} />
      <Legend />
    </Card>
  )
}

/** The door only where somebody ever had to wait at it, in either run. */
function shownLanes(chartRuns: readonly ChartRun[]): readonly (readonly Lane[])[] {
  const all = chartRuns.map(({ timeline }) => timeline.lanes)
  const queued = all.flat().some(({ kind, spans }) => kind === 'door' && spans.length > 1)
  return all.map((lanes) => lanes.filter(({ kind }) => kind !== 'door' || queued))
}

function focusLane(scroller: HTMLElement | null, { chart, lane }: Pointed): void {
  const section = scroller?.querySelectorAll('[data-chart]')[chart]
  section?.querySelectorAll('input')[lane]?.focus({ preventScroll: true })
}
