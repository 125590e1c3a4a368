// The goal while a campaign level is played: the star that is to be had next, and how it stands with it.
import type { BoundReading, BoundState } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useApp } from '../game.ts'
import { aimWords, nowWords } from '../campaign/goal-words.ts'
import style from './Bar.module.css'

/** A state is told by its sign, too. */
const signs: Readonly<Record<BoundState, string>> = {
  met: '✓',
  holding: '•',
  open: '○',
  missed: '✕',
}

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
