// The task that the program is for: which it is, what its stars ask for, hints, and once it is solved a
// solution. Without one the list of them alone.
import { useId } from 'react'
import { HOUSE_SEED } from '../../levels/index.ts'
import { replace } from '../../store/index.ts'
import { solutionOf, startOf, tasks } from '../../tasks/index.ts'
import type { Task } from '../../tasks/index.ts'
import { number, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Select } from '../kit/Field.tsx'
import { Hints } from './Hints.tsx'
import type { ProgramSideProps } from './side-props.ts'
import { nextTask, placeOf, progressKey, routeTo } from './task-place.ts'
import { TaskAims } from './TaskAims.tsx'
import style from './TaskCard.module.css'

export function TaskCard(props: ProgramSideProps) {
  const { task, language } = props
  const titleId = useId()
  const progress = useApp((app) => app.progress)
  if (!task) return <TaskChoice {...props} />
  const best = progress[progressKey({ task: task.id, language })]?.stars ?? 0
  return (
    <Card className={style.task} aria-labelledby={titleId}>
      <header className={style.title}>
        <p>{t('labTask.place', { number: number(placeOf(task)), of: number(tasks.length) })}</p>
        <h2 id={titleId} tabIndex={-1}>
          {t(`labTasks.${task.id}.name`)}
        </h2>
        <Stars count={best} />
      </header>
      <p>{t(`labTasks.${task.id}.ask`)}</p>
      <TaskAims task={task} verdict={props.running.shown?.verdict ?? null} />
      <Hints {...props} key={task.id} task={task} />
      <TaskWays {...props} task={task} isSolved={best > 0} />
      <TaskChoice {...props} />
    </Card>
  )
}

/** All tasks with the stars they have in this language, and free use. */
function TaskChoice({ task, language, route }: ProgramSideProps) {
  const { app } = useGame()
  const progress = useApp((all) => all.progress)
  const choose = (id: string) => {
    const chosen = tasks.find((each) => each.id === id)
    const { level } = route
    replace(app, chosen ? routeTo(chosen) : { name: 'lab', level, seed: HOUSE_SEED, shared: null })
  }
  return (
    <Select
      className={style.choice}
      label={t('labTask.choose')}
      value={task?.id ?? ''}
      onChange={choose}
    >
      <option value="">{t('labTask.free')}</option>
      {tasks.map((each) => (
        <option key={each.id} value={each.id}>
          {t('labTask.option', {
            number: number(placeOf(each)),
            name: t(`labTasks.${each.id}.name`),
            stars: number(progress[progressKey({ task: each.id, language })]?.stars ?? 0),
          })}
        </option>
      ))}
    </Select>
  )
}

type WaysProps = ProgramSideProps & { readonly task: Task; readonly isSolved: boolean }

function TaskWays({ task, language, program, isSolved }: WaysProps) {
  const { app } = useGame()
  const place = { task: task.id, language }
  const next = nextTask(task)
  return (
    <div className={style.ways}>
      {program.text !== startOf(place) && (
        <Button kind="quiet" onClick={() => program.replace(startOf(place))}>
          {t('labTask.again')}
        </Button>
      )}
      {isSolved && program.text !== solutionOf(place) && (
        <Button kind="quiet" onClick={() => program.replace(solutionOf(place))}>
          {t('labTask.solution')}
        </Button>
      )}
      {isSolved && next && (
        <Button onClick={() => replace(app, routeTo(next))}>{t('labTask.next')}</Button>
      )}
    </div>
  )
}
