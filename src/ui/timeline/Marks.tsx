// What happened at single moments: served, lost, done. Each has a sign of its own.
import { memo } from 'react'
import type { Mark } from '../../runs/index.ts'
import style from './Marks.module.css'
import { place } from './scale.ts'

type Props = { readonly marks: readonly Mark[]; readonly lengthMs: number }

export const Marks = memo(function Marks({ marks, lengthMs }: Props) {
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
    <g className={style.sign} data-kind={kind}>
      {kind === 'done' ? <path d="M0-5 5 0 0 5-5 0Z" /> : <circle r="6.5" />}
      {kind === 'served' && <path className={style.line} d="M-3 0.2-0.8 2.6 3.2-2.4" />}
      {kind === 'sentHome' && <path className={style.line} d="M-3 0H3" />}
      {(kind === 'left' || kind === 'unserved' || kind === 'burnt') && (
        <path className={style.line} d="M-2.6-2.6 2.6 2.6M2.6-2.6-2.6 2.6" />
      )}
    </g>
  )
}
