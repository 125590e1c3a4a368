// One mode's shift in figures and its way to par, or the invitation to play it. The latest one carries its
// numbers for whoever reads the page.
import { useEffect, useState } from 'react'
import type { CSSProperties } from 'react'
import type { Mode, Result } from '../../sim/index.ts'
import { type Outcome, parFor, STAR_SHARES } from '../../store/index.ts'
import { mainLead, person } from '../../waiters/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Stars } from '../art/Stars.tsx'
import { modeIcons, ModePill } from '../controls/ModePill.tsx'
import { Rich } from '../controls/Rich.tsx'
import { tenths } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Pill } from '../kit/Button.tsx'
import { Card, Figure, Figures, Score } from '../kit/Card.tsx'
import { useReducedMotion } from '../motion.ts'
import { leadName } from '../watch/names.ts'
import { ShiftTimeline } from './ShiftTimeline.tsx'
import type { Side } from './sides.ts'
import { stoodShare } from './why.ts'
import style from './ShiftCard.module.css'

const TOO_MUCH = 0.3 // of an async shift spent standing still is written in red

type Props = {
  readonly side: Side
  readonly outcome: Outcome
  readonly axisMs: number // of shift time, for the timelines of both modes
}

export function ShiftCard({ side, outcome, axisMs }: Props) {
  const { mode, result, latest } = side
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
      <ParBar score={result.score} par={side.par} />
      <Summary result={result} />
      <ShiftTimeline run={side.run} result={result} axisMs={axisMs} />
    </Card>
  )
}

function Whose({ side, outcome }: Omit<Props, 'axisMs'>) {
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
  const { satisfaction, throughput, served, lost, sentHome = 0, score, wages } = result
  return (
    <Figures>
      <Figure label={t('results.satisfaction')}>{percent(satisfaction)}</Figure>
      <Figure label={t('results.throughput')}>
        {t('results.perMinute', { number: tenths(throughput) })}
      </Figure>
      <Figure label={t('results.servedLost')}>{`${number(served)} · ${number(lost)}`}</Figure>
      {sentHome > 0 && <Figure label={t('results.sentHome')}>{number(sentHome)}</Figure>}
      <Figure label={t('results.stoodStill')} verdict={verdictOnStanding(result)}>
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

/** In blocking each second of it is the mode's price, however few they are. */
function verdictOnStanding({ mode, standingStill }: Result): 'bad' | 'good' {
  if (mode === 'blocking') return standingStill > 0 ? 'bad' : 'good'
  return standingStill > TOO_MUCH ? 'bad' : 'good'
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

const COUNT_MS = 2_000 // as long as the timeline takes to be drawn

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

type ParProps = { readonly score: number; readonly par: number | null }

/** Its length is the robot's score, or the player's where that is more; with a notch at each star. */
function ParBar({ score, par }: ParProps) {
  if (par === null) {
    return (
      <output className={style.par} data-pending="true">
        <span>{t('results.parPending')}</span>
      </output>
    )
  }
  const most = Math.max(score, par, 1)
  const reached = { '--reached': score / most, '--robot': par / most } as CSSProperties
  return (
    <output className={style.par} style={reached}>
      <span className={style.parBar} data-drawn aria-hidden>
        {STAR_SHARES.map((share) => (
          <i key={share} style={{ left: `${(100 * share * par) / most}%` }} />
        ))}
      </span>
      <span>
        <Rich text={t('results.goodRobot', robotValues(score, par))} />
      </span>
    </output>
  )
}

function robotValues(score: number, par: number) {
  return { par: number(par), share: percent(par > 0 ? score / par : 0) }
}

type InvitationProps = { readonly mode: Mode; readonly outcome: Outcome }

/** Where the other mode's card will be: an invitation to play the same customers. */
export function Invitation({ mode, outcome }: InvitationProps) {
  const { host } = useGame()
  const found = useApp((app) => parFor(outcome.order, app.par)?.modes[mode])
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
      {found && <small>{t('results.robotThere', { par: number(found.score) })}</small>}
    </button>
  )
}
