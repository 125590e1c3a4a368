// What a program's run can be seen beside: the own shift by hand, a robot's, or the program before it.
import { useEffect, useId, useState } from 'react'
import type { RobotRun } from '../../host/index.ts'
import type { Run } from '../../runs/index.ts'
import { number, t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import type { Shown } from './shown.ts'
import type { LabContext } from './useLab.ts'
import style from './Lab.module.css'

type Props = {
  readonly context: LabContext
  readonly shown: Shown
  readonly onClose: () => void
}

export function Beside({ context, shown, onClose }: Props) {
  const { host } = useGame()
  const titleId = useId()
  const { run, result } = shown
  const own = context.lab.ownRun(result.level, result.seed)
  const before = shown.before?.told.end === 'unread' ? null : shown.before
  const watch = (other: Run) => {
    onClose()
    host.watch([other, run])
  }
  return (
    <Dialog labelledBy={titleId} className={style.dialog} onClose={onClose}>
      <h2 id={titleId}>{t('lab.beside')}</h2>
      {own ? (
        <Button onClick={() => watch(own)}>{t('lab.besideOwn')}</Button>
      ) : (
        <p>{t('lab.noOwn')}</p>
      )}
      <Robots context={context} shown={shown} onWatch={watch} />
      {before && <Button onClick={() => watch(before.run)}>{t('lab.besideLast')}</Button>}
      <Button kind="quiet" onClick={onClose}>
        {t('lab.close')}
      </Button>
    </Dialog>
  )
}

type RobotsProps = {
  readonly context: LabContext
  readonly shown: Shown
  readonly onWatch: (run: Run) => void
}

/** Each with its score, so that one sees whom the program has beaten, and who comes next. */
function Robots({ context: { lab }, shown: { run, result }, onWatch }: RobotsProps) {
  const [robots, setRobots] = useState<readonly RobotRun[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void lab.robotRuns(run.replay).then((all) => isWanted && setRobots(all))
    return () => void (isWanted = false)
  }, [lab, run])
  if (!robots) return <output>{t('lab.robotsPlay')}</output>
  return robots.map((each) => (
    <Button key={each.robot} onClick={() => onWatch(each.run)}>
      {t(each.score < result.score ? 'lab.besideBeaten' : 'lab.besideRobot', {
        robot: t(`robot.${each.robot}.name`),
        score: number(each.score),
      })}
    </Button>
  ))
}
