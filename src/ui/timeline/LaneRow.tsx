// One lane: its name, which stays in view and is a slider through the intervals, and its bars.
import type { ChangeEvent, KeyboardEvent, PointerEvent } from 'react'
import type { Lane, Span } from '../../runs/index.ts'
import { Bars } from './Bars.tsx'
import style from './Lane.module.css'
import { Marks } from './Marks.tsx'
import { spanOf } from './pointing.ts'
import { place } from './scale.ts'
import { wholeWords } from './words.ts'

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
