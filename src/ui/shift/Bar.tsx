// The bar above the room: how the shift goes, in the figures that make the score; and below it the goal's
// line.
import type { ReactNode } from 'react'
import type { Play, Purpose } from '../../play/index.ts'
import type { BoundReading, BoundState } from '../../runs/index.ts'
import type { Hud } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import { aimWords, nowWords } from '../campaign/goal-words.ts'
import { MuteButton } from '../controls/DeviceButtons.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { clock, countingTenths, levelName } from '../format.ts'
import { useApp } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { leadName, timeOf } from '../watch/names.ts'
import style from './Bar.module.css'
import { GhostFigure } from './GhostFigure.tsx'
import { HudFigure, Satisfaction } from './HudFigure.tsx'
import { Score } from './Score.tsx'
import { useHud } from './useHud.ts'
import items from './BarItems.module.css'

const LAST_SECONDS = 10 // the clock pulses

export function Bar({ play }: { readonly play: Play | null }) {
  const hud = useHud(figuresOf)
  return (
    <section className={style.bar} aria-label={t('hud.region')}>
      {hud && <Figures hud={hud} play={play} />}
      <div className={style.buttons}>
        <MuteButton />
        <Button
          shape="square"
          aria-label={t('hud.pause')}
          title={t('hud.pause')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => play?.pause()}
        >
          <Glyph name="pause" />
        </Button>
      </div>
    </section>
  )
}

/** What of it is to be seen here. */
function figuresOf(hud: Hud): unknown {
  return { ...hud, throughput: countingTenths(hud.throughput), tasks: null, standingMs: null }
}

function Figures({ hud, play }: { readonly hud: Hud; readonly play: Play | null }) {
  const robot = leadName(hud.lead)
  return (
    <>
      <h1 className={`spoken ${style.level}`}>{levelName(hud.level)}</h1>
      <ModePill mode={hud.mode} />
      <Occasion />
      {robot && (
        <span className={style.robot}>
          <Icon name="robot" />
          <span>{t('hud.robot', { robot })}</span>
        </span>
      )}
      <HudFigure name="time" label={t(`hud.hours.${hud.hours}`)} picture="stopwatch">
        <b data-last={hud.secondsLeft <= LAST_SECONDS && hud.countdown === 0}>
          {clock(hud.secondsLeft)}
        </b>
      </HudFigure>
      <Satisfaction share={hud.satisfaction} />
      <HudFigure name="throughput" label={t('hud.throughput')}>
        <b>{t('hud.perMinute', { number: countingTenths(hud.throughput) })}</b>
      </HudFigure>
      <Tally hud={hud} />
      {hud.ghost && <GhostFigure ghost={hud.ghost} score={hud.score} />}
      <Score play={play} score={hud.score} mode={hud.mode} otherBest={hud.otherBest} />
    </>
  )
}

/** How many have been served, and how many have left. */
function Tally({ hud: { served, lost } }: { readonly hud: Hud }) {
  return (
    <HudFigure name="served" label={t('hud.servedLost')}>
      <b aria-hidden>
        <i data-tally="served">
          <Glyph name="check" />
        </i>
        {number(served)}
        <i data-tally="lost">
          <Glyph name="close" />
        </i>
        {number(lost)}
      </b>
      <span className="spoken">{t('hud.servedLostLong', { served, lost })}</span>
    </HudFigure>
  )
}

/**
 * What a shift is played for, when it is not just for itself: the day's ranked try, practice of a day,
 * somebody's turn in a round, or to go on where another run was.
 */
function Occasion() {
  const order = useApp(({ route }) => (route.name === 'shift' ? route.order : null))
  return order && shown(order.purpose)
}

function shown(purpose: Purpose): ReactNode {
  switch (purpose.type) {
    case 'free':
    case 'campaign':
    case 'workshop':
      return null
    case 'round':
      return (
        <span className={items.occasion} data-occasion>
          <Icon name="laptop" />
          <b>{purpose.player}</b>
        </span>
      )
    case 'branch':
      return (
        <span className={items.occasion} data-occasion="practice">
          <Icon name="person-raising-hand" />
          <b>{t('branch.occasion', { at: timeOf(purpose.atMs) })}</b>
          <i aria-hidden>{t('branch.occasionShort')}</i>
        </span>
      )
    case 'daily':
      return <Day kind="ranked" />
    case 'practice':
      return <Day kind="practice" />
    default:
      return purpose satisfies never
  }
}

function Day({ kind }: { readonly kind: 'ranked' | 'practice' }) {
  return (
    <span className={items.occasion} data-occasion={kind}>
      <Icon name="calendar" />
      <b>{t(`daily.occasion.${kind}`)}</b>
      <i aria-hidden>{t(`daily.occasion.${kind}Short`)}</i>
    </span>
  )
}

/** A state is told by its sign, too. */
const signs: Readonly<Record<BoundState, string>> = {
  met: '✓',
  holding: '•',
  open: '○',
  missed: '✕',
}

/** The goal while a campaign level is played: the star that is to be had next, and how it stands with it. */
export function GoalLine() {
  const goal = useApp((app) => app.goal)
  if (!goal) return null
  const star = Math.min(goal.stars + 1, goal.aims.length) // the next, or the last
  return (
    <section className={style.goalLine} aria-label={t('goalLine.title')} data-goal>
      <span className={style.goalStar}>
        <span className="spoken">{t('goalLine.stars', { count: star })}</span>
        <Icon name="star" size={1.2} />
        <b aria-hidden>{star}</b>
      </span>
      {(goal.aims[star - 1] ?? []).map((bound) => (
        <Bound key={bound.measure} bound={bound} />
      ))}
    </section>
  )
}

function Bound({ bound }: { readonly bound: BoundReading }) {
  return (
    <span className={style.goalBound} data-state={bound.state}>
      <i aria-hidden>{signs[bound.state]}</i> {aimWords(bound)}
      {bound.measure !== 'rightPrediction' && (
        <b>{t('goalLine.now', { value: nowWords(bound) })}</b>
      )}
      <span className="spoken">{t(`goalLine.${bound.state}`)}</span>
    </span>
  )
}
