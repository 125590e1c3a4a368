// The charts of one or two runs above each other, on one time axis that zooms and scrolls.
import { useMemo, useRef, useState } from 'react'
import type { Lane } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { useCalm } from '../motion.ts'
import { Card } from '../kit/Card.tsx'
import style from './Charts.module.css'
import { Legend } from './Legend.tsx'
import { Patterns } from './Patterns.tsx'
import type { Pointed } from './pointing.ts'
import { Readout } from './Readout.tsx'
import type { Told } from './told.ts'
import { Track } from './Track.tsx'
import { useAxis } from './useAxis.ts'
import { Zoom } from './Zoom.tsx'

export function Charts({ tolds }: { readonly tolds: readonly Told[] }) {
  const scroller = useRef<HTMLElement>(null)
  const calm = useCalm()
  const [zoom, setZoom] = useState(1)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const lanes = useMemo(() => shownLanes(tolds), [tolds])
  const lengthMs = Math.max(...tolds.map(({ timeline }) => timeline.lengthMs))
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
        aria-label={t(tolds.length > 1 ? 'timeline.chart' : 'timeline.chartOne')}
      >
        <Track
          tolds={tolds}
          lanes={lanes}
          lengthMs={lengthMs}
          zoom={zoom}
          width={width}
          pointed={pointed}
          onPoint={point}
        />
      </section>
      <Readout tolds={tolds} lanes={lanes} pointed={pointed} />
      <Legend />
    </Card>
  )
}

/** The door only where somebody ever had to wait at it, in either run. */
function shownLanes(tolds: readonly Told[]): readonly (readonly Lane[])[] {
  const all = tolds.map(({ timeline }) => timeline.lanes)
  const queued = all.flat().some(({ kind, spans }) => kind === 'door' && spans.length > 1)
  return all.map((lanes) => lanes.filter(({ kind }) => kind !== 'door' || queued))
}

function focusLane(scroller: HTMLElement | null, { chart, lane }: Pointed): void {
  const section = scroller?.querySelectorAll('[data-chart]')[chart]
  section?.querySelectorAll('input')[lane]?.focus({ preventScroll: true })
}
