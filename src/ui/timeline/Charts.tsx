// The charts of one or two runs above each other, on one time axis that zooms and scrolls.
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Lane } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { useMedia } from '../media.ts'
import { useReducedMotion } from '../motion.ts'
import { labelOf, type ChartRun } from './chart-run.ts'
import { Legend, Patterns, Track } from './Chart.tsx'
import { spanOf, type Pointed } from './scale.ts'
import { laneName, wholeWords } from './words.ts'
import style from './Charts.module.css'

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

const MOST = 8

type ZoomProps = { readonly zoom: number; readonly onZoom: (zoom: number) => void }

/**
 * How much of the shift is in view: all of it, down to an eighth. At either end the button stays, so
 * that the focus does too.
 */
function Zoom({ zoom, onZoom }: ZoomProps) {
  return (
    <fieldset className={style.zoom} aria-label={t('timeline.zoom.group')}>
      <Button
        kind="quiet"
        aria-label={t('timeline.zoom.wider')}
        aria-disabled={zoom === 1}
        onClick={() => onZoom(Math.max(1, zoom / 2))}
      >
        −
      </Button>
      <output>{t('timeline.zoom.now', { times: number(zoom) })}</output>
      <Button
        kind="quiet"
        aria-label={t('timeline.zoom.closer')}
        aria-disabled={zoom === MOST}
        onClick={() => onZoom(Math.min(MOST, zoom * 2))}
      >
        +
      </Button>
    </fieldset>
  )
}

type ReadoutProps = {
  readonly chartRuns: readonly ChartRun[]
  readonly lanes: readonly (readonly Lane[])[] // of each run, those that are shown
  readonly pointed: Pointed | null
}

/**
 * The exact words for what is pointed at, and for the same lane of the other run at that moment. Not
 * announced: who moves by key hears it from the slider.
 */
function Readout({ chartRuns, lanes, pointed }: ReadoutProps) {
  const byFinger = useMedia('(hover: none)')
  if (!pointed) {
    return <p className={style.readout}>{t(byFinger ? 'timeline.helpTouch' : 'timeline.help')}</p>
  }
  return (
    <ul className={style.readout} data-testid="readout">
      {chartRuns.map((chartRun, index) => (
        <Line
          key={chartRun.id}
          mode={chartRun.run.replay.mode}
          label={labelOf(chartRun, chartRuns)}
          lane={lanes[index]?.[pointed.lane]}
          at={pointed.at}
          isPointed={index === pointed.chart}
        />
      ))}
    </ul>
  )
}

type LineProps = {
  readonly mode: Mode
  readonly label: string
  readonly lane: Lane | undefined
  readonly at: number
  readonly isPointed: boolean
}

function Line({ mode, label, lane, at, isPointed }: LineProps) {
  const span = lane && spanOf(lane, at)
  if (!lane || !span) return null
  return (
    <li data-mode={mode} data-pointed={isPointed}>
      <b>{t('timeline.whose', { mode: label, who: laneName(lane, 1) })}</b> {wholeWords(lane, span)}
    </li>
  )
}

const USUAL_PX = 1_000 // until it is there to be measured
const MARGIN = 0.1 // of the view is kept free beside what is shown

/**
 * How long the time axis is on the page, and what part of it is in view. `width` is the whole axis'
 * length, rem. Zooming keeps the middle of the view where it is.
 */
function useAxis(scroller: RefObject<HTMLElement | null>, zoom: number) {
  const [viewPx, setViewPx] = useState(USUAL_PX)
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const look = () => {
      const px = viewOf(box)
      setViewPx((now) => (now === px ? now : px))
    }
    look() // before it is seen: else a phone shows a laptop's axis for a moment
    const observer = new ResizeObserver(look)
    observer.observe(box)
    return () => observer.disconnect()
  }, [scroller])
  const before = useRef(zoom)
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const half = viewOf(box) / 2
    box.scrollTo({ left: (box.scrollLeft + half) * (zoom / before.current) - half })
    before.current = zoom
  }, [scroller, zoom])
  const reveal = (share: number, calm: boolean) =>
    show(scroller.current, share * viewPx * zoom, calm)
  return { width: (viewPx * zoom) / remPx(), reveal }
}

/** One rem, px: it grows with the window, and on a projector. */
function remPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** The length of axis in view: all but the lanes' names. */
function viewOf(box: HTMLElement): number {
  const name = box.querySelector('label')?.offsetWidth ?? 0
  return box.clientWidth - name
}

function show(box: HTMLElement | null, at: number, calm: boolean): void {
  if (!box) return
  const view = viewOf(box)
  const margin = view * MARGIN
  const isSeen = at >= box.scrollLeft && at <= box.scrollLeft + view - margin
  if (!isSeen) box.scrollTo({ left: at - margin, behavior: calm ? 'auto' : 'smooth' })
}
