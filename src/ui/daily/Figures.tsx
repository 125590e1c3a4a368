// How long today's café is open, and how many days in a row the player has been there.
import type { ReactNode } from 'react'
import type { Day, Tries } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon, type IconName } from '../art/Icon.tsx'
import { Card } from '../kit/Card.tsx'
import style from './Daily.module.css'
import { isFinished, streakIn } from './days.ts'

type Props = { readonly day: Day; readonly tries: Tries }

export function DayFigures({ day: { today, minutesLeft }, tries }: Props) {
  const streak = streakIn(tries, today)
  const hours = number(Math.floor(minutesLeft / 60))
  const minutes = number(minutesLeft % 60)
  return (
    <dl className={style.figures}>
      <DayFigure icon="stopwatch" label={t('daily.next')} hint={t('daily.same')}>
        {t('daily.left', { hours, minutes })}
      </DayFigure>
      <DayFigure icon="fire" label={t('daily.streak')} hint={streakHint(streak, tries, today)}>
        {t('daily.streakDays', { count: streak })}
      </DayFigure>
    </dl>
  )
}

type FigureProps = {
  readonly icon: IconName
  readonly label: string
  readonly hint: string | null
  readonly children: ReactNode
}

function DayFigure({ icon, label, hint, children }: FigureProps) {
  return (
    <Card as="div">
      <dt>
        <Icon name={icon} size={1.4} />
        {label}
      </dt>
      <dd>
        <b>{children}</b>
        {hint && <small>{hint}</small>}
      </dd>
    </Card>
  )
}

function streakHint(streak: number, tries: Tries, today: string): string | null {
  if (streak === 0) return t('daily.streakNone')
  return isFinished(tries[today]) ? null : t('daily.streakOpen')
}
