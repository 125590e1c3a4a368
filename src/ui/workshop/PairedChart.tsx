// Two distributions on one axis, one block a person, with each person's way from the one to the other. The
// modes differ by stripes and shape as well as by colour.
import type { Debrief, Distribution } from '../../room/index.ts'
import type { Mode } from '../../sim/index.ts'
import { blocksOf, pathBetween, pitchOf, scaleOf } from './chart.ts'
import type { Frame, Scale } from './chart.ts'
import { medianOf } from './figures.ts'
import style from './Distributions.module.css'

type Props = {
  readonly debrief: Debrief
  readonly frame: Frame
  readonly pick: (mode: Distribution) => readonly number[] // whole numbers, as they are piled
  readonly tick: (value: number) => string
  readonly isBetter: (before: number, after: number) => boolean
  readonly longest?: number // the axis goes at least so far
  readonly showsMedian?: boolean // the way from the one median to the other
}

/** What was played first above, the other mode below, the pairs between them. */
export function PairedChart({
  debrief,
  frame,
  pick,
  tick,
  isBetter,
  longest = 0,
  showsMedian,
}: Props) {
  const [before, after] = debrief.modes.map(pick)
  const [first, second] = debrief.modes.map(({ mode }) => mode)
  const scale = scaleOf(frame, debrief.modes.flatMap(pick), longest)
  const { width, height, upper, lower } = frame
  const pitch = pitchOf(frame, before ?? [], after ?? [])
  return (
    <svg className={style.svg} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <Stripes />
      {scale.ticks.map((value) => (
        <g key={value}>
          <path className={style.line} d={`M${scale.x(value)} 4V${height - 28}`} />
          <text className={style.tick} fontSize={21} x={scale.x(value)} y={height - 6}>
            {tick(value)}
          </text>
        </g>
      ))}
      <path className={style.axis} d={`M0 ${upper}H${width}`} data-mode={first} />
      {after && <path className={style.axis} d={`M0 ${lower}H${width}`} data-mode={second} />}
      {before && after && (
        <Pairs scale={scale} seats={debrief.seats} {...{ before, after, isBetter }} />
      )}
      {showsMedian && before && after && <Medians {...{ scale, before, after }} />}
      {first && before && <Blocks {...{ scale, pitch }} values={before} way="up" mode={first} />}
      {second && after && <Blocks {...{ scale, pitch }} values={after} way="down" mode={second} />}
    </svg>
  )
}

type PairsProps = {
  readonly scale: Scale
  readonly seats: readonly number[]
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly isBetter: Props['isBetter']
}

function Pairs({ scale, seats, before, after, isBetter }: PairsProps) {
  return seats.map((seat, index) => {
    const [from, to] = [before[index] ?? 0, after[index] ?? 0]
    return (
      <path
        key={seat}
        className={style.pair}
        data-worse={from !== to && !isBetter(from, to)}
        d={pathBetween(scale, from, to)}
      />
    )
  })
}

type MediansProps = Pick<PairsProps, 'scale' | 'before' | 'after'>

function Medians({ scale, before, after }: MediansProps) {
  if (before.length === 0) return null
  const way = pathBetween(scale, medianOf(before), medianOf(after))
  return (
    <>
      <path className={style.median} data-is="edge" d={way} />
      <path className={style.median} d={way} />
    </>
  )
}

type BlocksProps = {
  readonly scale: Scale
  readonly pitch: number
  readonly values: readonly number[]
  readonly way: 'up' | 'down'
  readonly mode: Mode
}

function Blocks({ scale, pitch, values, way, mode }: BlocksProps) {
  const look =
    mode === 'blocking' ? { rx: 2, fill: 'url(#stripes)' } : { rx: 6, fill: 'var(--leaf)' }
  return blocksOf(scale, values, pitch, way).map(({ key, box }) => (
    <rect key={key} {...box} {...look} />
  ))
}

function Stripes() {
  return (
    <pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill="#ff8a70" />
      <path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6" stroke="#b23a48" strokeWidth="2.6" />
    </pattern>
  )
}
