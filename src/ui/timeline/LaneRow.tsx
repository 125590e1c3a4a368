// One lane: its name, which stays in view and is a slider through the intervals, and its bars.
import { memo, type ChangeEvent, type KeyboardEvent, type PointerEvent } from 'react'
import type { Lane, Mark, Span } from '../../runs/index.ts'
import { number } from '../../words/index.ts'
import { countingTenths } from '../format.ts'
import { place, spanOf } from './scale.ts'
import { wholeWords } from './words.ts'
import style from './LaneRow.module.css'

type Props = {
  readonly lane: Lane
  readonly name: string
  readonly lengthMs: number // of the axis
  readonly width: number // of the axis, rem
  readonly at: number | null // the moment pointed at on this lane
  readonly isFirst: boolean // of its chart: the one that Tab leads to, until another is chosen
  readonly onPoint: (at: number, by: 'pointer' | 'key') => void
  readonly onStep: (lanes: 1 | -1) => void
}

export function LaneRow(props: Props) {
  const { lane, at } = props
  const span = spanOf(lane, at ?? 0)
  return (
    <div className={style.row} data-kind={lane.kind} data-pointed={at !== null}>
      <Name {...props} span={span} />
      <Intervals {...props} span={span} />
    </div>
  )
}

type PartProps = Props & { readonly span: Span | undefined } // the one pointed at

function Name({ lane, name, at, span, isFirst, onPoint, onStep }: PartProps) {
  return (
    <label className={style.name}>
      <span>{name}</span>
      <input
        type="range"
        min={0}
        max={lane.spans.length - 1}
        value={span ? lane.spans.indexOf(span) : 0}
        aria-valuetext={span ? wholeWords(lane, span) : ''}
        tabIndex={at !== null || isFirst ? 0 : -1}
        onFocus={() => at === null && onPoint(span?.start ?? 0, 'key')}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) =>
          onPoint(lane.spans[target.valueAsNumber]?.start ?? 0, 'key')
        }
        onKeyDown={(event) => changeLane(event, onStep)}
      />
    </label>
  )
}

function Intervals({ lane, lengthMs, width, at, span, onPoint }: PartProps) {
  const point = ({ currentTarget, clientX }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect()
    onPoint(Math.floor(((clientX - box.left) / box.width) * lengthMs), 'pointer')
  }
  return (
    <svg
      className={style.lane}
      aria-hidden
      focusable="false"
      onPointerMove={point}
      onPointerDown={point}
    >
      <Bars lane={lane} lengthMs={lengthMs} width={width} />
      {at !== null && span && (
        <rect
          className={style.chosen}
          x={place(span.start, lengthMs)}
          width={place(span.end - span.start, lengthMs)}
          height="100%"
          rx="3"
        />
      )}
      <Marks marks={lane.marks} lengthMs={lengthMs} />
    </svg>
  )
}

/** Up and down go to the neighbours instead of along the lane. */
function changeLane(event: KeyboardEvent, onStep: Props['onStep']): void {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
  event.preventDefault()
  onStep(event.key === 'ArrowUp' ? -1 : 1)
}

/** How high a bar is, as a share of its lane: what waits is lower than what works. */
const heights: Readonly<Partial<Record<Span['kind'], number>>> = {
  walking: 0.45,
  idle: 0.12,
  reading: 0.3,
  waiting: 0.55,
}
const empty: ReadonlySet<Span['kind']> = new Set(['absent', 'resting', 'nobody', 'free'])
const PEOPLE = 5 // as many at the door fill the lane
const ONE = 0.6 // of the lane is filled by the first
const LETTER = 0.5 // rem, the width of one

type BarsProps = { readonly lane: Lane; readonly lengthMs: number; readonly width: number }

/** The intervals of one lane. Each kind has a colour and a shape: height, pattern, or both. */
const Bars = memo(function Bars({ lane, lengthMs, width }: BarsProps) {
  const shown = lane.spans.filter(({ kind }) => !empty.has(kind))
  return shown.map((span) => (
    <Bar
      key={span.start}
      span={span}
      lengthMs={lengthMs}
      letters={((span.end - span.start) / lengthMs) * (width / LETTER)}
      points={pointsIn(lane, span)}
    />
  ))
})

type BarProps = {
  readonly span: Span
  readonly lengthMs: number
  readonly letters: number // there is room for
  readonly points: number | null
}

function Bar({ span, lengthMs, letters, points }: BarProps) {
  const { kind, start, end } = span
  const height = heightOf(span)
  const text = textOf(span, points)
  const top = (1 - height) * (kind === 'queueing' ? 100 : 50) // people stand on the floor
  return (
    <svg x={place(start, lengthMs)} width={place(end - start, lengthMs)} height="100%">
      <rect
        className={style.bar}
        data-kind={kind}
        width="100%"
        y={`${top}%`}
        height={`${height * 100}%`}
        rx="2"
        fill={patternOf(kind)}
      />
      {text !== null && text.length + 1 < letters && (
        <text className={style.text} data-kind={kind} x="50%" y={`${top + height * 50}%`}>
          {text}
        </text>
      )}
    </svg>
  )
}

function heightOf({ kind, people }: Span): number {
  if (kind === 'queueing') return ONE + (1 - ONE) * Math.min(1, (people - 1) / (PEOPLE - 1))
  return heights[kind] ?? 1
}

/** By a call that blocks, whether the waiter stands still in it or saves to the end. */
function isHeld(kind: Span['kind']): boolean {
  return kind === 'standing' || kind === 'saving'
}

function patternOf(kind: Span['kind']): string | undefined {
  if (isHeld(kind)) return 'url(#stripes-standing)'
  return kind === 'handUp' ? 'url(#stripes-hand)' : undefined
}

/** What there is room to say in the bar itself. */
function textOf({ kind, station, people, start, end }: Span, points: number | null): string | null {
  if (isHeld(kind)) return countingTenths((end - start) / 1000)
  if (kind === 'cooking') return number(station)
  if (kind === 'queueing') return number(people)
  return kind === 'eating' && points !== null ? `+${number(points)}` : null
}

/** Whoever eats has just been served: that is what it was worth. */
function pointsIn({ marks }: Lane, { kind, start }: Span): number | null {
  if (kind !== 'eating') return null
  return marks.find((mark) => mark.kind === 'served' && mark.at === start)?.points ?? null
}

type MarksProps = { readonly marks: readonly Mark[]; readonly lengthMs: number }

/** What happened at single moments: served, lost, done. Each has a sign of its own. */
const Marks = memo(function Marks({ marks, lengthMs }: MarksProps) {
  return marks.map(({ kind, at, customer }) => (
    <svg
      key={`${kind} ${customer}`}
      x={place(at, lengthMs)}
      y="50%"
      width="1"
      height="1"
      overflow="visible"
    >
      <Sign kind={kind} />
    </svg>
  ))
})

/** Drawn around its middle, 14 px across. */
export function Sign({ kind }: Pick<Mark, 'kind'>) {
  return (
    <g className={style.sign} data-kind={kind} data-bad={isBad(kind)}>
      {kind === 'done' ? <path d="M0-5 5 0 0 5-5 0Z" /> : <circle r="6.5" />}
      {kind === 'served' && <path className={style.line} d="M-3 0.2-0.8 2.6 3.2-2.4" />}
      {kind === 'sentHome' && <path className={style.line} d="M-3 0H3" />}
      {isBad(kind) && <path className={style.line} d="M-2.6-2.6 2.6 2.6M2.6-2.6-2.6 2.6" />}
    </g>
  )
}

/** What is crossed out. */
function isBad(kind: Mark['kind']): boolean {
  if (kind === 'left' || kind === 'unserved') return true
  return kind === 'burnt' || kind === 'declined' || kind === 'turnedDown' || kind === 'oversold'
}
