// What a program's run can be seen beside: the own shift by hand, a robot's, or the program before it.
import { useId } from 'react'
import type { Run } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import type { Shown } from './shown.ts'
import type { LabContext } from './useLab.ts'
import style from './Dialogs.module.css'

type Props = {
  readonly context: LabContext
  readonly shown: Shown
  readonly onClose: () => void
}

export function Beside({ context: { lab }, shown, onClose }: Props) {
  const { host } = useGame()
  const titleId = useId()
  const { run, result, before } = shown
  const own = lab.ownRun(result.level, result.seed)
  const watch = (other: Run) => {
    onClose()
    host.watch([other, run])
  }
  const withRobot = async () => {
    const robot = await lab.robotRun(run.replay)
    if (robot) watch(robot)
  }
  return (
    <Dialog labelledBy={titleId} className={style.dialog} onClose={onClose}>
      <h2 id={titleId}>{t('lab.beside')}</h2>
      {own ? (
        <Button onClick={() => watch(own)}>{t('lab.besideOwn')}</Button>
      ) : (
        <p>{t('lab.noOwn')}</p>
      )}
      <Button onClick={() => void withRobot()}>{t('lab.besideRobot')}</Button>
      {before && <Button onClick={() => watch(before.run)}>{t('lab.besideLast')}</Button>}
      <Button kind="quiet" onClick={onClose}>
        {t('lab.close')}
      </Button>
    </Dialog>
  )
}
