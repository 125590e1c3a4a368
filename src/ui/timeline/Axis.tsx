// The time axis that both charts share.
import { clock } from '../number-format.ts'
import style from './Lane.module.css'
import { place } from './scale.ts'

type Props = { readonly lengthMs: number; readonly moments: readonly number[] }

export function Axis({ lengthMs, moments }: Props) {
  return (
    <div className={style.row} data-kind="axis" aria-hidden>
      <span className={style.name} />
      <svg className={style.lane} focusable="false">
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
