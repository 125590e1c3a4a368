// One day of the calendar. A square stands for blocking and a circle for async, as on the pills of
// the modes; filled when the try was brought to its end.
import { MODES } from '../../sim/index.ts'
import type { DayTries } from '../../store/index.ts'
import { number, shortDay, t } from '../../words/index.ts'
import style from './Calendar.module.css'
import { resultWords } from './days.ts'
import { stepOf } from './steps.ts'

type Props = {
  readonly day: string
  readonly today: string
  readonly tries: DayTries | undefined
  readonly held: boolean // the one that Tab leads to
  readonly chosen: boolean
  readonly onChoose: (day: string) => void
}

export function CalendarDay({ day, today, tries, held, chosen, onChoose }: Props) {
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
        if (next === null) return
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
    <span className={style.mark} data-mode={mode} data-empty={score === null} aria-hidden>
      <i />
      {score === null ? '–' : number(score)}
    </span>
  )
}
