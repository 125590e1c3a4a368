// What everybody came to in each mode of the exercise: served, and beside each other satisfaction and time
// stood still. Only those who have played all of its modes are in it, and their number is said.
import type { ReactNode } from 'react'
import type { Debrief, Distribution } from '../../room/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { ModePill } from '../controls/ModePill.tsx'
import { clock, tenths } from '../format.ts'
import { changeOf, LARGE, SMALL } from './chart.ts'
import { medianOf } from './figures.ts'
import { PairedChart } from './PairedChart.tsx'
import style from './Distributions.module.css'

type Props = {
  readonly debrief: Debrief
  readonly ratio: number | null
  readonly isPaired: boolean // the exercise has a round of each mode
}

const STEP_SHARE = 0.1 // of satisfaction, in one pile
const STEP_MS = 10_000 // stood still, in one pile

export function Distributions({ debrief, ratio, isPaired }: Props) {
  return (
    <section className={style.chart} aria-label={t('workshop.servedEach')}>
      <div className={style.facts}>
        <p>{t('workshop.servedEach')}</p>
        <p className={style.pairs}>{numberWords(debrief.seats.length, isPaired)}</p>
        {ratio !== null && (
          <p>
            {t('workshop.median')} <b>{tenths(ratio)}×</b>
          </p>
        )}
      </div>
      <Served debrief={debrief} />
      <div className={style.minor}>
        <Satisfaction debrief={debrief} />
        <StoodStill debrief={debrief} />
      </div>
    </section>
  )
}

/** How many people it is about. */
function numberWords(count: number, isPaired: boolean): string {
  if (!isPaired) return t('workshop.players', { number: number(count) })
  return count === 0 ? t('workshop.noPairs') : t('workshop.pairs', { count })
}

type PartProps = { readonly debrief: Debrief }

/** Each mode is named beside its own axis, and what changed between them. */
function Served({ debrief }: PartProps) {
  const [before, after] = debrief.modes
  return (
    <figure className={style.main}>
      <figcaption>
        {before && <Named mode={before} />}
        {before && after && debrief.seats.length > 0 && (
          <Change before={before.served} after={after.served} />
        )}
        {after && <Named mode={after} />}
      </figcaption>
      <PairedChart
        debrief={debrief}
        frame={LARGE}
        pick={({ served }) => served}
        tick={(value) => number(value)}
        isBetter={(from, to) => to > from}
        showsMedian
      />
    </figure>
  )
}

function Named({ mode: { mode, served } }: { readonly mode: Distribution }) {
  return (
    <p className={style.named}>
      <ModePill mode={mode} />
      <span>
        {t('workshop.median')} <b data-mode={mode}>{number(medianOf(served))}</b>
      </span>
    </p>
  )
}

function Satisfaction({ debrief }: PartProps) {
  return (
    <Minor
      debrief={debrief}
      title={t('workshop.satisfaction')}
      said={({ satisfaction }) => percent(medianOf(satisfaction))}
    >
      <PairedChart
        debrief={debrief}
        frame={SMALL}
        pick={({ satisfaction }) => satisfaction.map((share) => Math.round(share / STEP_SHARE))}
        tick={(value) => percent(value * STEP_SHARE)}
        isBetter={(from, to) => to > from}
        longest={1 / STEP_SHARE}
      />
    </Minor>
  )
}

function StoodStill({ debrief }: PartProps) {
  return (
    <Minor
      debrief={debrief}
      title={t('workshop.stood')}
      said={({ stoodMs }) => clock(medianOf(stoodMs) / 1_000)}
    >
      <PairedChart
        debrief={debrief}
        frame={SMALL}
        pick={({ stoodMs }) => stoodMs.map((ms) => Math.round(ms / STEP_MS))}
        tick={(value) => clock((value * STEP_MS) / 1_000)}
        isBetter={(from, to) => to < from}
      />
    </Minor>
  )
}

type MinorProps = PartProps & {
  readonly title: string
  readonly said: (mode: Distribution) => string // its median
  readonly children: ReactNode
}

function Minor({ debrief, title, said, children }: MinorProps) {
  return (
    <figure>
      <figcaption>
        {title} <b>{debrief.modes.map(said).join(' → ')}</b>
      </figcaption>
      {children}
    </figure>
  )
}

type ChangeProps = { readonly before: readonly number[]; readonly after: readonly number[] }

function Change({ before, after }: ChangeProps) {
  const { more, fewer } = changeOf(before, after)
  return (
    <p className={style.change}>
      {t('workshop.more', { count: more })}
      {fewer > 0 && <em>{t('workshop.fewer', { count: fewer })}</em>}
    </p>
  )
}
