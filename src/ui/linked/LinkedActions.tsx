// What to do with a run that came by a link.
import { useMemo } from 'react'
import type { Run } from '../../runs/index.ts'
import { go } from '../../store/index.ts'
import { robotIn } from '../../waiters/index.ts'
import { isCurrent } from '../../wire/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { takeFocus } from '../focus.ts'
import { useGame, useScores } from '../game.ts'
import { Toolbar } from '../kit/Stack.tsx'
import { ownShift } from '../orders.ts'
import style from './Linked.module.css'
import { sideBySide, ownRunBeside } from './own-run.ts'

export function LinkedActions({ run }: { readonly run: Run }) {
  const { host } = useGame()
  const { level, seed, mode } = run.replay
  const play = () => host.start(ownShift(level, seed, mode))
  return (
    <Toolbar className={style.ways}>
      <Button kind="primary" ref={takeFocus} onClick={play}>
        {t('linked.play')}
      </Button>
      <Button onClick={() => host.watch([run])}>{t('linked.watch')}</Button>
      {run.branchAtMs === undefined && isCurrent(run.replay) && (
        <Button onClick={() => host.race(run)}>{t('linked.race')}</Button>
      )}
      <Beside run={run} />
      <Button kind="quiet" onClick={() => host.toTitle()}>
        {t('linked.title')}
      </Button>
    </Toolbar>
  )
}

/** Beside the player's own; who has none sees it beside a robot's. */
function Beside({ run }: { readonly run: Run }) {
  const { app, host } = useGame()
  const scores = useScores()
  const yours = useMemo(() => ownRunBeside(run, scores), [run, scores])
  const both = yours && sideBySide(run, yours)
  return (
    <>
      <Button onClick={() => (both ? host.watch(both) : host.watchBesideRobot(run))}>
        {t(both ? 'linked.sideBySide' : robotIn(run.leads) ? 'ways.both' : 'ways.robot')}
      </Button>
      <Button onClick={() => go(app, { name: 'timeline', runs: both ?? [run] })}>
        {t(both ? 'linked.bothTimelines' : 'linked.timeline')}
      </Button>
    </>
  )
}
