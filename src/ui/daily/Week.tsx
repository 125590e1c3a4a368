// The last seven days as a strip; the month behind it is there on a press.
import { useState } from 'react'
import { dayOf, numberOf } from '../../runs/index.ts'
import type { Tries } from '../../store/index.ts'
import { t, weekdayName } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Stack } from '../kit/Page.tsx'
import { Calendar } from './Calendar.tsx'
import { CalendarDay } from './CalendarDay.tsx'
import { useChosenFocus } from './useChosenFocus.ts'
import style from './Week.module.css'

type Props = {
  readonly today: string
  readonly tries: Tries
  readonly chosen: string
  readonly onChoose: (day: string) => void
}

export function Week(props: Props) {
  const [isMonth, setMonth] = useState(false)
  return (
    <Stack className={style.week}>
      {isMonth ? (
        <Calendar {...props} />
      ) : (
        <Card as="div">
          <Strip {...props} />
        </Card>
      )}
      <Button kind="quiet" aria-expanded={isMonth} onClick={() => setMonth(!isMonth)}>
        {t('days.month')}
      </Button>
    </Stack>
  )
}

function Strip({ today, tries, chosen, onChoose }: Props) {
  const days = lastDays(today)
  const held = days.includes(chosen) ? chosen : today
  const { box, follow } = useChosenFocus<HTMLOListElement>()
  const choose = (day: string) => {
    if (day !== chosen) follow()
    onChoose(day)
  }
  return (
    <ol ref={box} className={style.strip} aria-label={t('days.week')}>
      {days.map((day) => (
        <li key={day}>
          <abbr title={weekdayName(day, 'long')}>{weekdayName(day, 'short')}</abbr>
          <CalendarDay
            day={day}
            today={today}
            tries={tries[day]}
            held={day === held}
            chosen={day === chosen}
            from={days[0] ?? today}
            onChoose={choose}
          />
        </li>
      ))}
    </ol>
  )
}

const WEEK = 7

/** Today last. */
function lastDays(today: string): readonly string[] {
  const count = numberOf(today) ?? 0
  return Array.from({ length: WEEK }, (_, place) => dayOf(Math.max(0, count - WEEK + 1 + place)))
}
