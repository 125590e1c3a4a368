// The last seven days as a strip, the month behind it on a press; who is to beat on the chosen day's level, and
// that day in three lines.
import { useMemo, useRef, useState } from 'react'
import { dayOf, numberOf } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { DayTries, Tries } from '../../store/index.ts'
import { number, shortDay, t, weekdayName } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import { useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Stack } from '../kit/Page.tsx'
import { copyText } from '../share/send.ts'
import { Calendar, useChosenFocus } from './Calendar.tsx'
import { CalendarDay } from './CalendarDay.tsx'
import { ownAverage, type RobotScores } from './rivals.ts'
import { threeLines } from './three-lines.ts'
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

type ToBeatProps = {
  readonly mode: Mode
  readonly today: string
  readonly tries: Tries
  readonly robot: { readonly day: string; readonly scores: RobotScores } | null // or still playing
}

/**
 * Whom a try of today is to beat, on its card: the best robot on the last day of this level, and the
 * player's own average on it.
 */
export function ToBeat({ mode, today, tries, robot }: ToBeatProps) {
  const average = ownAverage(tries, today, mode)
  return (
    <ul className={style.toBeat} aria-label={t('days.toBeat')}>
      {robot && (
        <li>
          <Rich text={robotWords(robot, mode)} />
        </li>
      )}
      {average !== null && (
        <li>
          <Rich text={t('days.average', { score: number(average) })} />
        </li>
      )}
    </ul>
  )
}

function robotWords({ day, scores }: NonNullable<ToBeatProps['robot']>, mode: Mode): string {
  return t('days.robot', { score: number(scores[mode]), day: shortDay(day) })
}

type LinesProps = { readonly day: string; readonly tries: DayTries | undefined }

/** A day's result to paste elsewhere, seen as it will be sent. */
export function ThreeLines({ day, tries }: LinesProps) {
  const { entries } = useScores()
  const text = useMemo(() => threeLines(day, tries, entries), [day, tries, entries])
  return text && <Sendable key={text} text={text} />
}

function Sendable({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    const isCopied = await copyText(text)
    if (!isCopied) field.current?.select()
    setSaid(t(isCopied ? 'days.copied' : 'days.copyByHand'))
  }
  return (
    <Card className={style.lines} aria-labelledby="lines-title">
      <h3 id="lines-title">{t('days.share')}</h3>
      <textarea ref={field} readOnly rows={4} aria-labelledby="lines-title" value={text} />
      <small>{t('days.shareHint')}</small>
      <Button onClick={() => void copy()}>{t('days.copy')}</Button>
      <output>{said}</output>
    </Card>
  )
}
