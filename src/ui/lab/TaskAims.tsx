// What each star of a task asks for, how a run stood with it, and what that was worth.
import type { Task, TaskMeasure, TaskReading, TaskVerdict } from '../../tasks/index.ts'
import { number, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { countingTenths } from '../format.ts'
import { Button } from '../kit/Button.tsx'
import { nextTask } from './task-place.ts'
import style from './TaskCard.module.css'

type OutcomeProps = {
  readonly task: Task
  readonly verdict: TaskVerdict
  readonly onTask: (task: Task) => void
}

/** What the last run was worth, beside the room: on a phone the task's card lies behind it. */
export function TaskOutcome({ task, verdict, onTask }: OutcomeProps) {
  const next = verdict.stars > 0 ? nextTask(task) : undefined
  return (
    <div className={style.outcome}>
      <p className={style.title}>
        <b>{t(`labTasks.${task.id}.name`)}</b>
        <Stars count={verdict.stars} />
        {next && <Button onClick={() => onTask(next)}>{t('labTask.next')}</Button>}
      </p>
      <TaskAims task={task} verdict={verdict} />
    </div>
  )
}

type AimsProps = { readonly task: Task; readonly verdict: TaskVerdict | null }

/** What each star of a task asks for, in sentences, and how the last run stood with it. */
export function TaskAims({ task, verdict }: AimsProps) {
  return (
    <ol className={style.aims} aria-label={t('labTask.stars')}>
      {task.stars.map((bounds, place) => {
        const sentences = bounds.map((bound) =>
          aimWords(bound.measure, 'atLeast' in bound ? bound.atLeast : bound.atMost),
        )
        const isMet = verdict && verdict.stars > place
        return (
          <li key={sentences.join(' ')} data-met={isMet}>
            {t('labTask.aim', { star: number(place + 1), aim: sentences.join(' ') })}
            {verdict && <b>{t(isMet ? 'labTask.met' : 'labTask.missed')}</b>}
            {verdict && <small>{reachedWords(verdict.aims[place] ?? [])}</small>}
          </li>
        )
      })}
    </ol>
  )
}

const SIGNED = { signDisplay: 'exceptZero' } as const

/** The figures that a star looks at, as the last run has them. */
function reachedWords(readings: readonly TaskReading[]): string {
  const figures = readings.map(({ measure, now }) => {
    if (measure === 'bestPoints') return number(now, SIGNED)
    if (!measure.endsWith('Ms')) return number(now)
    return t('lab.seconds', { seconds: countingTenths(now / 1_000) })
  })
  return t('labTask.now', { figures: figures.join(' · ') })
}

function aimWords(measure: TaskMeasure, target: number): string {
  if (measure === 'bestPoints') {
    if (target > 0) return t('labAimSpecial.bestPoints')
    return t('labAim.bestPoints', { value: number(0 - target) })
  }
  if (target === 0 && isSpecial(measure)) return t(`labAimSpecial.${measure}`)
  const value = measure.endsWith('Ms') ? target / 1_000 : target
  return t(`labAim.${measure}`, { value: number(value) })
}

const withoutAny = ['lost', 'oversold', 'cookedForNobody', 'problems'] as const

function isSpecial(measure: TaskMeasure): measure is (typeof withoutAny)[number] {
  return withoutAny.some((each) => each === measure)
}
