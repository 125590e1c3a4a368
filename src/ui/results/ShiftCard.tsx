// One mode's shift in figures. The latest one carries its numbers for whoever reads the page.
import { useEffect, useState } from 'react'
import { levelOf } from '../../levels/index.ts'
import type { Mode, Result } from '../../sim/index.ts'
import type { Outcome } from '../../store/index.ts'
import { mainLead, person } from '../../waiters/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Stars } from '../art/Stars.tsx'
import { modeIcons, ModePill } from '../controls/ModePill.tsx'
import { useGame } from '../game.ts'
import { Card, Figure, Figures, Score } from '../kit/Card.tsx'
import { Pill } from '../kit/Button.tsx'
import { useReducedMotion } from '../motion.ts'
import { tenths } from '../format.ts'
import { leadName } from '../watch/names.ts'
import type { Side } from './sides.ts'
import { sharesOf, stoodShare } from './why.ts'
import style from './ShiftCard.module.css'

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

const COUNT_MS = 1100

/** The score, counting up to what it is. Who listens instead of looking hears it at once. */
function CountUp({ to, still }: { readonly to: number; readonly still: boolean }) {
  const calm = useReducedMotion()
  const shown = useCount(to, still || calm)
  return (
    <b>
      <span className="spoken">{`${t('results.score')} ${number(to)}`}</span>
      <span aria-hidden>{number(shown)}</span>
    </b>
  )
}

function useCount(to: number, still: boolean): number {
  const [share, setShare] = useState(0)
  useEffect(() => {
    if (still) return
    const start = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const passed = Math.min(1, Math.max(0, now - start) / COUNT_MS)
      setShare(1 - (1 - passed) ** 3)
      if (passed < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [still])
  return still ? to : Math.round(to * share)
}

const shareNames = ['working', 'standing', 'idle'] as const

type ShareBarProps = { readonly result: Result; readonly seconds: number }

/** Where the waiter's time went: working, standing still, idle. Said by colour, pattern and word. */
function ShareBar({ result, seconds }: ShareBarProps) {
  const shares = sharesOf(result)
  const shown = shareNames.filter((name) => shares[name] > 0)
  return (
    <figure className={style.shares}>
      <figcaption>{t('results.where', { seconds: number(seconds) })}</figcaption>
      <div className={style.bar} data-drawn aria-hidden>
        {shown.map((name) => (
          <span key={name} data-name={name} style={{ flexGrow: shares[name] }} />
        ))}
      </div>
      <ul>
        {shown.map((name) => (
          <li key={name}>
            <i data-name={name} data-drawn aria-hidden />
            {t(`results.shares.${name}`, { share: percent(shares[name] / 100) })}
          </li>
        ))}
      </ul>
    </figure>
  )
}

type InvitationProps = { readonly mode: Mode; readonly outcome: Outcome }

/** Where the other mode's card will be: an invitation to play the same customers. */
export function Invitation({ mode, outcome }: InvitationProps) {
  const { host } = useGame()
  return (
    <button
      type="button"
      className={style.invitation}
      onClick={() => host.start({ ...outcome.order, mode, leads: [person], speed: 1 })}
    >
      <Icon name={modeIcons[mode]} size={4.5} />
      <ModePill mode={mode} />
      <strong>{t(`results.tryMode.${mode}`)}</strong>
      <span>{t(`mode.${mode}.sentence`)}</span>
    </button>
  )
}
