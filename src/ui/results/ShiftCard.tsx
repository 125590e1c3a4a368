// One mode's shift in figures. The latest one carries its numbers for whoever reads the page.
import { levelOf } from '../../levels/index.ts'
import type { Result } from '../../sim/index.ts'
import type { Outcome } from '../../store/index.ts'
import { mainLead } from '../../waiters/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { tenths } from '../figures.ts'
import { leadName } from '../watch/names.ts'
import card from './Card.module.css'
import { CountUp } from './CountUp.tsx'
import { ShareBar } from './ShareBar.tsx'
import { stoodShare } from './shares.ts'
import style from './ShiftCard.module.css'
import type { Side } from './sides.ts'

type Props = { readonly side: Side; readonly outcome: Outcome }

export function ShiftCard({ side, outcome }: Props) {
  const { mode, result, latest } = side
  const durationMs = levelOf(result.level, result.levelVersion)?.durationMs ?? 0
  return (
    <article
      className={`${card['card']} ${style['card']}`}
      data-latest={latest}
      {...(latest && marks(outcome))}
    >
      <div className={style['top']}>
        <ModePill mode={mode} />
        <Whose side={side} outcome={outcome} />
      </div>
      <div className={card['score']}>
        <CountUp to={result.score} still={!latest} />
        <Stars count={side.stars} large />
      </div>
      <Figures result={result} />
      <ShareBar result={result} seconds={durationMs / 1000} />
    </article>
  )
}

function Whose({ side, outcome }: Props) {
  const robot = leadName(mainLead(outcome.order.leads))
  if (robot !== null) return <span>{t('results.playedBy', { robot })}</span>
  if (side.isBest) return <b className={style['new']}>{t('results.newBest')}</b>
  return <span>{t(side.latest ? 'results.thisShift' : 'results.yourBest')}</span>
}

function Figures({ result }: { readonly result: Result }) {
  const { satisfaction, throughput, served, lost, standingStill, score, wages } = result
  return (
    <dl className={card['figures']}>
      <Figure label={t('results.satisfaction')} value={percent(satisfaction)} />
      <Figure
        label={t('results.throughput')}
        value={t('results.perMinute', { number: tenths(throughput) })}
      />
      <Figure label={t('results.servedLost')} value={`${number(served)} · ${number(lost)}`} />
      <Figure
        label={t('results.stoodStill')}
        value={percent(stoodShare(result))}
        share={standingStill}
      />
      {wages !== undefined && (
        <Figure
          label={t('results.wages')}
          value={t('results.wagesOf', { points: number(score + wages), wages: number(wages) })}
        />
      )}
    </dl>
  )
}

const TOO_MUCH = 0.3 // of a shift spent standing still is written in red

type FigureProps = { readonly label: string; readonly value: string; readonly share?: number }

function Figure({ label, value, share }: FigureProps) {
  const verdict = share === undefined ? 'none' : share > TOO_MUCH ? 'bad' : 'good'
  return (
    <div>
      <dt>{label}</dt>
      <dd data-verdict={verdict}>{value}</dd>
    </div>
  )
}

function marks({ order, result, hash }: Outcome) {
  return {
    'data-testid': 'result',
    'data-level': order.level,
    'data-seed': order.seed,
    'data-mode': order.mode,
    'data-score': result.score,
    'data-served': result.served,
    'data-lost': result.lost,
    'data-wages': result.wages,
    'data-hash': hash,
  }
}
