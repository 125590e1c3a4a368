// One day to be chosen, with its two scores: in the week's strip and in the month's table.
import { dayOf, numberOf } from '../../runs/index.ts'
import { MODES } from '../../sim/index.ts'
import type { DayTries } from '../../store/index.ts'
import { number, shortDay, t } from '../../words/index.ts'
import { resultWords } from './days.ts'
import style from './Week.module.css'

type CalendarDayProps = {
  readonly day: string
  readonly today: string
  readonly tries: DayTries | undefined
  readonly held: boolean // the one that Tab leads to
  readonly chosen: boolean
  readonly from?: string // the first day that an arrow key leads to
  readonly onChoose: (day: string) => void
}

/**
 * One day of the calendar. A square stands for blocking and a circle for async, as on the pills of
 * the modes; filled when the try was brought to its end.
 */
export function CalendarDay(props: CalendarDayProps) {
  const { day, today, tries, held, chosen, from = '', onChoose } = props
  const date = number(Number(day.slice(-2)))
  if (day > today) return <span className={style.future}>{date}</span>
  const key = day === today ? 'daily.cellToday' : 'daily.cell'
  return (
    <button
      type="button"
      className={style.day}
      data-today={day === today}
      aria-pressed={chosen}
      tabIndex={held ? 0 : -1}
      onClick={() => onChoose(day)}
      onKeyDown={(event) => {
        const next = stepOf(event.key, day, today)
        if (next === null || next < from) return
        event.preventDefault()
        onChoose(next)
      }}
    >
      <span className="spoken">{t(key, { day: shortDay(day), results: resultWords(tries) })}</span>
      <span className={style.date} aria-hidden>
        {date}
      </span>
      {MODES.map((mode) => tries?.[mode] && <Mark key={mode} mode={mode} {...tries[mode]} />)}
    </button>
  )
}

type MarkProps = { readonly mode: string; readonly score: number | null }

function Mark({ mode, score }: MarkProps) {
  return (
    <span
      className={style.mark}
      data-mode={mode}
      data-empty={score === null}
      data-drawn
      aria-hidden
    >
      <i />
      {score === null ? '–' : number(score)}
    </span>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** The day that an arrow key leads to, never beyond today; null when it leads nowhere. */
function stepOf(key: string, from: string, today: string): string | null {
  const [step, count] = [steps[key], numberOf(from)]
  if (step === undefined || count === null || count + step < 0) return null
  const day = dayOf(count + step)
  return day > today ? null : day
}
