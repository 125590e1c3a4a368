// The month as a table: each day with its two scores, told by shape and colour, and chosen by a
// press or by the arrow keys; and how the focus follows the chosen day, here and in the week.
import { useLayoutEffect, useRef, useState } from 'react'
import { laterMonth, monthOf, numberOf, weekdayOf, weeksOf, type Month } from '../../runs/index.ts'
import type { Tries } from '../../store/index.ts'
import { firstWeekday, monthName, t, weekdayName } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { CalendarDay } from './CalendarDay.tsx'
import style from './Week.module.css'

type Props = {
  readonly today: string
  readonly tries: Tries
  readonly chosen: string
  readonly onChoose: (day: string) => void
}

/**
 * The month as a table: each day with its two scores, told by shape and colour, and chosen by a
 * press or by the arrow keys.
 */
export function Calendar({ today, tries, chosen, onChoose }: Props) {
  const [month, setMonth] = useState(() => monthOf(chosen))
  const first = firstWeekday()
  const weeks = weeksOf(month, first)
  const held = heldIn(weeks.flat(), today, chosen)
  const { box, follow } = useChosenFocus<HTMLTableElement>()
  const choose = (day: string) => {
    if (day !== chosen) follow()
    setMonth(monthOf(day))
    onChoose(day)
  }
  return (
    <Card as="div" className={style.calendar}>
      <Months month={month} today={today} tries={tries} onTurn={setMonth} />
      <table ref={box} aria-label={monthName(firstOf(month))}>
        <Weekdays first={first} />
        <tbody>
          {weeks.map((week, row) => (
            <tr key={week.find((day) => day !== null) ?? row}>
              {week.map((day, place) => (
                <td key={day ?? `${row} ${place}`}>
                  {day && (
                    <CalendarDay
                      {...{ day, today }}
                      tries={tries[day]}
                      held={day === held}
                      chosen={day === chosen}
                      onChoose={choose}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={style.legend}>{t('daily.legend')}</p>
    </Card>
  )
}

/** The day that Tab reaches: the chosen one, or else the month's last; null when it has none yet. */
function heldIn(month: readonly (string | null)[], today: string, chosen: string): string | null {
  const days = month.filter((day) => day !== null && day <= today)
  return days.includes(chosen) ? chosen : (days.at(-1) ?? null)
}

type MonthsProps = Pick<Props, 'today' | 'tries'> & {
  readonly month: Month
  readonly onTurn: (month: Month) => void
}

const FARTHEST = 12 // months back, or to the first day that was played

/** At the last month a button stays where it is, so that the focus does too. */
function Months({ month, today, tries, onTurn }: MonthsProps) {
  const last = monthOf(today)
  const oldest = firstOf(laterMonth(last, -FARTHEST))
  const start = [...Object.keys(tries), oldest].toSorted()[0] ?? oldest
  const [shown, end] = [firstOf(month), firstOf(last)]
  return (
    <div className={style.months}>
      <Button
        shape="square"
        aria-label={t('daily.earlier')}
        aria-disabled={shown <= start}
        onClick={() => shown > start && onTurn(laterMonth(month, -1))}
      >
        ‹
      </Button>
      <h2 aria-live="polite">{monthName(shown)}</h2>
      <Button
        shape="square"
        aria-label={t('daily.later')}
        aria-disabled={shown >= end}
        onClick={() => shown < end && onTurn(laterMonth(month, 1))}
      >
        ›
      </Button>
    </div>
  )
}

const SOME_DAY = '2026-03-01'

function Weekdays({ first }: { readonly first: number }) {
  const days = weeksOf(monthOf(SOME_DAY), first)[1] ?? []
  return (
    <thead>
      <tr>
        {days.map((day) => (
          <th key={weekdayOf(numberOf(day ?? '') ?? 0)} scope="col">
            <abbr title={weekdayName(day ?? '', 'long')}>{weekdayName(day ?? '', 'short')}</abbr>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function firstOf({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}-01`
}

/**
 * The focus goes with a choice among days, also into another month, where all is drawn anew: after `follow`
 * the next drawing focuses the chosen day in `box`.
 */
export function useChosenFocus<E extends HTMLElement>() {
  const box = useRef<E>(null)
  const isFollowing = useRef(false)
  useLayoutEffect(() => {
    if (!isFollowing.current) return
    isFollowing.current = false
    box.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
  })
  const follow = () => void (isFollowing.current = true)
  return { box, follow }
}
