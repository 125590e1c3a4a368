// What everybody came to in both modes: served, and beside each other satisfaction and time stood still. Only
// those who have played both are in it, and their number is said.
import type { ReactNode } from 'react'
import type { Debrief, Distribution } from '../../room/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { ModePill } from '../controls/ModePill.tsx'
import { clock, tenths } from '../format.ts'
import { changeOf, LARGE, SMALL } from './chart.ts'
import { medianOf } from './figures.ts'
import { PairedChart } from './PairedChart.tsx'
import style from './ProjectorDebrief.module.css'

type Props = { readonly debrief: Debrief; readonly ratio: number | null }

const STEP_SHARE = 0.1 // of satisfaction, in one pile
const STEP_MS = 10_000 // stood still, in one pile

export function Distributions({ debrief, ratio }: Props) {
  const pairs = debrief.seats.length
  const [before, after] = debrief.modes
  return (
    <section className={style.chart} aria-label={t('workshop.servedEach')}>
      <div className={style.facts}>
        <p>
          {ratio !== null && (
            <>
              {t('workshop.median')} <b>{tenths(ratio)}×</b>
            </>
          )}
        </p>
        <p>{pairs === 0 ? t('workshop.noPairs') : t('workshop.pairs', { count: pairs })}</p>
        {before && after && pairs > 0 && <Change before={before.served} after={after.served} />}
      </div>
      <Served debrief={debrief} />
      <div className={style.minor}>
        <Satisfaction debrief={debrief} />
        <StoodStill debrief={debrief} />
      </div>
    </section>
  )
}

type PartProps = { readonly debrief: Debrief }

function Served({ debrief }: PartProps) {
  return (
    <figure className={style.main}>
      <figcaption>
        <span>
          {t('workshop.servedEach')} · {t('workshop.median')}
        </span>
        {debrief.modes.map(({ mode, served }) => (
          <span key={mode}>
            <ModePill mode={mode} /> <b>{number(medianOf(served))}</b>
          </span>
        ))}
      </figcaption>
      <PairedChart
        debrief={debrief}
        frame={LARGE}
        pick={({ served }) => served}
        tick={(value) => number(value)}
        isBetter={(from, to) => to > from}
      />
    </figure>
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
    <p>
      {t('workshop.more', { count: more })}
      {fewer > 0 && ` · ${t('workshop.fewer', { count: fewer })}`}
    </p>
  )
}
