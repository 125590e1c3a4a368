// How far the room came: everyone's best as a brick, blocking above the line and async below, or one of them
// alone, on one axis of points; the medians are marked.
import type { CSSProperties } from 'react'
import { histogramOf, summaryOf, type Histogram, type Person } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { list, number, t } from '../../words/index.ts'
import { ModePill } from '../controls/ModePill.tsx'
import style from './People.module.css'

const WHOLE = { maximumFractionDigits: 0 }
const MOST_BRICKS = 12 // one above the other; of more people, each stands for several

/** Nothing of fewer than three: that is no room. */
const FEWEST = 3

type Props = { readonly people: readonly Person[]; readonly modes: readonly Mode[] }

export function Spread({ people, modes }: Props) {
  if (people.length < FEWEST) return null
  const histogram = histogramOf(people)
  const { medians } = summaryOf(people)
  const axis = histogram.columns.length * histogram.step
  const side = (mode: Mode) =>
    modes.includes(mode) && (
      <Side mode={mode} histogram={histogram} median={medians[mode]} axis={axis} />
    )
  return (
    <figure className={style.spread} aria-labelledby="spread-title">
      <h3 id="spread-title">{t('people.spread')}</h3>
      <div className={style.chart} style={columnsOf(histogram)}>
        {side('blocking')}
        <ol className={style.axis} aria-hidden>
          {histogram.columns.map(({ from }) => (
            <li key={from}>{number(from)}</li>
          ))}
        </ol>
        {side('async')}
      </div>
      <figcaption>{t('people.spreadHint', { step: number(histogram.step) })}</figcaption>
    </figure>
  )
}

function columnsOf({ columns }: Histogram): CSSProperties {
  return { '--columns': columns.length } as CSSProperties
}

type SideProps = {
  readonly mode: Mode
  readonly histogram: Histogram
  readonly median: number | null
  readonly axis: number // points
}

function Side({ mode, histogram, median, axis }: SideProps) {
  const most = Math.max(...histogram.columns.map((column) => column[mode]))
  const each = Math.max(1, Math.ceil(most / MOST_BRICKS))
  return (
    <section className={style.side} data-mode={mode} aria-label={wordsFor(mode, histogram)}>
      <p>
        <ModePill mode={mode} />
        {median !== null && <b>{t('people.median', { score: number(median, WHOLE) })}</b>}
      </p>
      <div className={style.columns} aria-hidden>
        {histogram.columns.map((column) => (
          <span key={column.from}>
            {Array.from({ length: Math.ceil(column[mode] / each) }, (_, place) => (
              <i key={place} />
            ))}
          </span>
        ))}
        {median !== null && <em style={{ left: `${(100 * median) / axis}%` }} />}
      </div>
    </section>
  )
}

/** The same for whoever cannot see it: the columns that somebody stands in. */
function wordsFor(mode: Mode, { step, columns }: Histogram): string {
  const some = columns.filter((column) => column[mode] > 0)
  const each = some.map((column) =>
    t('people.column', {
      count: column[mode],
      from: number(column.from),
      to: number(column.from + step - 1),
    }),
  )
  return t('people.spreadWords', { mode: t(`mode.${mode}.name`), columns: list(each) })
}
