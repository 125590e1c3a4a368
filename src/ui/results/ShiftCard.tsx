// One mode's shift in figures. The latest one carries its numbers for whoever reads the page.
import { levelOf } from '../../levels/index.ts'
import type { Result } from '../../sim/index.ts'
import type { Outcome } from '../../store/index.ts'
import { mainLead } from '../../waiters/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { tenths } from '../number-format.ts'
import { leadName } from '../watch/names.ts'
import { CountUp } from './CountUp.tsx'
import { ShareBar } from './ShareBar.tsx'
import { stoodShare } from './shares.ts'
import { Card, Figure, Figures, Score } from '../kit/Card.tsx'
import { Pill } from '../kit/Pill.tsx'
import style from './ShiftCard.module.css'
import type { Side } from './sides.ts'

const TOO_MUCH = 0.3 // of a shift spent standing still is written in red

type Props = { readonly side: Side; readonly outcome: Outcome }

export function ShiftCard({ side, outcome }: Props) {
  const { mode, result, latest } = side
  const durationMs = levelOf(result.level, result.levelVersion)?.durationMs ?? 0
  return (
    <Card as="article" className={style.card} data-latest={latest} {...(latest && marks(outcome))}>
      <div className={style.top}>
        <ModePill mode={mode} />
        <Whose side={side} outcome={outcome} />
      </div>
      <Score>
        <CountUp to={result.score} still={!latest} />
        <Stars count={side.stars} large />
      </Score>
      <Summary result={result} />
      <ShareBar result={result} seconds={durationMs / 1000} />
    </Card>
  )
}

function Whose({ side, outcome }: Props) {
  const robot = leadName(mainLead(outcome.order.leads))
  if (robot !== null) return <span>{t('results.playedBy', { robot })}</span>
  if (side.isBest)
    return (
      <Pill tone="gold" className={style.new}>
        {t('results.newBest')}
      </Pill>
    )
  return <span>{t(side.latest ? 'results.thisShift' : 'results.yourBest')}</span>
}

function Summary({ result }: { readonly result: Result }) {
  const { satisfaction, throughput, served, lost, standingStill, score, wages } = result
  return (
    <Figures>
      <Figure label={t('results.satisfaction')}>{percent(satisfaction)}</Figure>
      <Figure label={t('results.throughput')}>
        {t('results.perMinute', { number: tenths(throughput) })}
      </Figure>
      <Figure label={t('results.servedLost')}>{`${number(served)} · ${number(lost)}`}</Figure>
      <Figure label={t('results.stoodStill')} verdict={standingStill > TOO_MUCH ? 'bad' : 'good'}>
        {percent(stoodShare(result))}
      </Figure>
      {wages !== undefined && (
        <Figure label={t('results.wages')}>
          {t('results.wagesOf', { points: number(score + wages), wages: number(wages) })}
        </Figure>
      )}
    </Figures>
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
