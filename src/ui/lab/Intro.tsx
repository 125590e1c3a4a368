// What the lab is, for whoever opens it for the first time: it stands where a run will say what it has printed.
import { replace } from '../../store/index.ts'
import { tasks } from '../../tasks/index.ts'
import { number, t } from '../../words/index.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import type { ProgramSideProps } from './side-props.ts'
import { progressKey, routeTo } from './task-place.ts'
import style from './ProgramSide.module.css'

export function Intro({ task, language }: ProgramSideProps) {
  const { app } = useGame()
  const progress = useApp((all) => all.progress)
  const isOpen = ({ id }: (typeof tasks)[number]) =>
    !progress[progressKey({ task: id, language })]?.stars
  const next = task ? undefined : tasks.find(isOpen)
  return (
    <div className={style.intro}>
      <p>{t(`lab.intro.${language}`)}</p>
      <p>{t('lab.introRun')}</p>
      {next && (
        <Button onClick={() => replace(app, routeTo(next))}>
          {t('lab.introTask', {
            number: number(tasks.indexOf(next) + 1),
            of: number(tasks.length),
          })}
        </Button>
      )}
    </div>
  )
}
