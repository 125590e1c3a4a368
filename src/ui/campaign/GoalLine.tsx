// The goal in the bar while a campaign level is played: the star that is to be had next, and how it stands.
import type { BoundReading } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useApp } from '../game.ts'
import { aimWords, nowWords } from './goal-words.ts'
import style from './GoalLine.module.css'

export function GoalLine() {
  const goal = useApp((app) => app.goal)
  if (!goal) return null
  const next = goal.aims.findIndex((aim) => aim.some(({ state }) => state !== 'met'))
  const aim = goal.aims[next < 0 ? goal.aims.length - 1 : next] ?? []
  return (
    <section className={style.goal} aria-label={t('goalLine.title')} data-goal>
      <span className={style.stars} aria-label={t('goalLine.stars', { count: next + 1 })}>
        {Array.from({ length: next < 0 ? 3 : next + 1 }, (_, star) => (
          <Icon key={star} name="star" />
        ))}
      </span>
      {aim.map((bound) => (
        <Bound key={bound.measure} bound={bound} />
      ))}
    </section>
  )
}

function Bound({ bound }: { readonly bound: BoundReading }) {
  return (
    <span className={style.bound} data-state={bound.state}>
      {aimWords(bound)} <b>{nowWords(bound)}</b>
    </span>
  )
}
