// The intervals of one lane. Each kind has a colour and a shape: height, pattern, or both.
import { memo } from 'react'
import type { Lane, Span } from '../../runs/index.ts'
import { number } from '../../words/index.ts'
import { countingTenths } from '../number-format.ts'
import style from './Bars.module.css'
import { place } from './scale.ts'

/** How high a bar is, as a share of its lane: what waits is lower than what works. */
const heights: Readonly<Partial<Record<Span['kind'], number>>> = {
  walking: 0.45,
  idle: 0.12,
  reading: 0.3,
  waiting: 0.55,
}
const empty: ReadonlySet<Span['kind']> = new Set(['resting', 'nobody', 'free'])
const PEOPLE = 5 // as many at the door fill the lane
const ONE = 0.6 // of the lane is filled by the first
const LETTER = 0.5 // rem, the width of one

type Props = { readonly lane: Lane; readonly lengthMs: number; readonly width: number }

export const Bars = memo(function Bars({ lane, lengthMs, width }: Props) {
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

function patternOf(kind: Span['kind']): string | undefined {
  if (kind === 'standing') return 'url(#stripes-standing)'
  return kind === 'handUp' ? 'url(#stripes-hand)' : undefined
}

/** What there is room to say in the bar itself. */
function textOf({ kind, station, people, start, end }: Span, points: number | null): string | null {
  if (kind === 'standing') return countingTenths((end - start) / 1000)
  if (kind === 'cooking') return number(station)
  if (kind === 'queueing') return number(people)
  return kind === 'eating' && points !== null ? `+${number(points)}` : null
}

/** Whoever eats has just been served: that is what it was worth. */
function pointsIn({ marks }: Lane, { kind, start }: Span): number | null {
  if (kind !== 'eating') return null
  return marks.find((mark) => mark.kind === 'served' && mark.at === start)?.points ?? null
}
