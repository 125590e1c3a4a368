// The daily shift: today's café, its two tries, and the calendar of the player's days.
import { useState } from 'react'
import { dailyOf } from '../../runs/index.ts'
import type { Day } from '../../store/index.ts'
import { fullDay, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { useEscape } from '../escape.ts'
import { useApp, useGame } from '../game.ts'
import { levelName } from '../level-name.ts'
import { Page } from '../kit/Page.tsx'
import { Toolbar } from '../kit/Stack.tsx'
import { Calendar } from './Calendar.tsx'
import { ChosenDay } from './ChosenDay.tsx'
import style from './Daily.module.css'
import { useFreshDay, useTries } from './days.ts'
import { DayFigures } from './Figures.tsx'
import { TryCard } from './TryCard.tsx'

export function Daily() {
  const { host } = useGame()
  const day = useApp((app) => app.day)
  const [back] = useState(() => () => host.toTitle())
  useEscape(back)
  useFreshDay()
  return <Page own={style}>{day && <DailyContent key={day.today} day={day} />}</Page>
}

/** Drawn anew when the day turns. */
function DailyContent({ day }: { readonly day: Day }) {
  const { host } = useGame()
  const tries = useTries()
  const [chosen, setChosen] = useState(day.today)
  const { today } = day
  return (
    <>
      <Headline today={today} />
      <DayFigures day={day} tries={tries} />
      <section className={style.tries} aria-label={t('daily.tries')}>
        <TryCard mode="blocking" today={today} own={tries[today]?.blocking} />
        <TryCard mode="async" today={today} own={tries[today]?.async} />
      </section>
      <section className={style.days} aria-label={t('daily.calendar')}>
        <Calendar today={today} tries={tries} chosen={chosen} onChoose={setChosen} />
        <ChosenDay day={chosen} today={today} tries={tries[chosen]} />
      </section>
      <Toolbar>
        <Button onClick={() => host.toTitle()}>{t('daily.back')}</Button>
      </Toolbar>
    </>
  )
}

function Headline({ today }: { readonly today: string }) {
  const level = dailyOf(today)?.level ?? ''
  return (
    <header>
      <Icon name="calendar" size={2.8} />
      <h1>
        {t('daily.title')} <em>{levelName(level)}</em>
        <small>{fullDay(today)}</small>
      </h1>
    </header>
  )
}
