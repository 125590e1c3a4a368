// Marks above the line of time: where customers were lost, or all that a program has brought about.
import type { CSSProperties } from 'react'
import type { Watching } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import style from './Transport.module.css'

/** What is marked on the line of time: by a shape and a colour, each told in words. */
type TimeMark = 'bell' | 'served' | 'left'
export type TimeMarks = Readonly<Record<TimeMark, readonly number[]>> // ms since opening

export function Losses({ watching: { losses, lengthMs, rooms } }: { readonly watching: Watching }) {
  return losses.map((moments, side) => (
    // oxlint-disable-next-line react/no-array-index-key -- a run is its side
    <div key={side} className={style.marks} data-side={side} aria-hidden>
      {[...new Set(moments)].map((moment) => (
        <i key={moment} style={placed(moment / lengthMs)} data-mode={rooms[side]?.mode} />
      ))}
    </div>
  ))
}

const timeMarks = ['bell', 'served', 'left'] as const satisfies readonly TimeMark[]

type MarkedProps = Pick<Watching, 'at' | 'lengthMs'> & { readonly marks: TimeMarks }

export function Marked({ marks, at, lengthMs }: MarkedProps) {
  return (
    <div className={style.marked} aria-hidden>
      {timeMarks.map((kind) =>
        [...new Set(marks[kind])].map((moment) => (
          <i
            key={`${kind} ${moment}`}
            style={placed(moment / lengthMs)}
            data-mark={kind}
            data-later={moment > at}
          />
        )),
      )}
    </div>
  )
}

/** What the marks mean, and how many there are. */
export function Legend({ marks }: { readonly marks: TimeMarks }) {
  return (
    <ul className={style.legend} aria-label={t('watch.marks')}>
      {timeMarks.map((kind) => (
        <li key={kind}>
          <i data-mark={kind} aria-hidden />
          {t(`watch.mark.${kind}`, { number: number(marks[kind].length) })}
        </li>
      ))}
    </ul>
  )
}

function placed(share: number): CSSProperties {
  return { left: `${share * 100}%` }
}
