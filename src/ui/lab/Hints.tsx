// The hints of a task: each opens the next one's button. The last shows a solution at work, for eight
// seconds and without its text, beside the own run if there is one.
import { useEffect, useRef, useState } from 'react'
import { levelOf } from '../../levels/index.ts'
import { shownOf, solutionOf } from '../../tasks/index.ts'
import type { Task } from '../../tasks/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import type { ProgramSideProps } from './side-props.ts'
import style from './TaskCard.module.css'
import { rungs } from './useLab.ts'
import type { Rung } from './useLab.ts'

type Props = ProgramSideProps & { readonly task: Task }

export function Hints(props: Props) {
  const { task, context } = props
  const [shown, setShown] = useState(() => context.hints.get(task.id) ?? 0)
  const [open, setOpen] = useState<Rung | null>(null)
  const words = useRef<HTMLOutputElement>(null)
  useEffect(() => {
    if (open) words.current?.scrollIntoView({ block: 'nearest' }) // on a phone they stand below the card's edge
  }, [open])
  const show = (rung: Rung) => {
    if (rung > shown) context.hints.set(task.id, rung)
    setShown(Math.max(shown, rung))
    setOpen(open === rung ? null : rung)
  }
  return (
    <div className={style.hints}>
      <span>{t('labTask.hints')}</span>
      {rungs.map((rung) => (
        <Button
          key={rung}
          kind="quiet"
          aria-pressed={open === rung}
          disabled={rung > shown + 1}
          onClick={() => show(rung)}
        >
          {t(`labTask.hint.${rung}`)}
        </Button>
      ))}
      <output ref={words}>{open && t(`labTasks.${task.id}.hints.${open}`)}</output>
      {open === 3 && <WatchSolution {...props} />}
    </div>
  )
}

function WatchSolution(props: Props) {
  const { app, host } = useGame()
  const { running, program } = props
  const [state, setState] = useState<'ready' | 'running' | 'failed'>('ready')
  const isBusy = running.isRunning || state === 'running'
  const watch = async () => {
    if (isBusy) return
    const { route } = app.getState()
    program.flush()
    setState('running')
    const solution = await playSolution(props)
    setState(solution ? 'ready' : 'failed')
    if (!solution || app.getState().route !== route) return
    const { run, excerpt } = solution
    const own = running.shown?.run
    host.watchBriefly(own ? [own, run] : [run], excerpt)
  }
  return (
    <>
      <Button aria-disabled={isBusy} onClick={() => void watch()}>
        <Icon name="robot" size={1.3} />
        {t('labTask.watch')}
      </Button>
      {state === 'failed' && <output>{t('labTask.noWatch')}</output>}
    </>
  )
}

/** Its run is judged as any other, and is kept nowhere. */
async function playSolution({ context: { lab, runner }, task, language }: Props) {
  const level = levelOf(task.level)
  if (!level) return null
  const text = solutionOf({ task: task.id, language })
  const order = { program: { language, text }, level, seed: task.seed }
  const ran = await runner.run(order)
  const judged = ran.type === 'done' ? lab.judge(ran.run, order) : null
  const excerpt = judged && shownOf(task, judged.run.replay)
  return excerpt && { run: { ...judged.run, name: t('labTask.solutionName') }, excerpt }
}
