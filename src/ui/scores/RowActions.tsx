// What can be done with one shift: watch it, race it, look into it, send it, delete it.
import { useState } from 'react'
import type { Run } from '../../runs/index.ts'
import { deleteEntry, runOf, type Entry } from '../../store/index.ts'
import { isCurrent } from '../../wire/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { takeFocus } from '../focus.ts'
import { useGame } from '../game.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { Toolbar } from '../kit/Stack.tsx'
import { useRunActions } from './run-actions.ts'
import style from './RowActions.module.css'

type Props = { readonly entry: Entry; readonly onGone: () => void }

export function RowActions({ entry, onGone }: Props) {
  const [state, setState] = useState<'quiet' | 'asks' | 'kept'>('quiet')
  const run = runOf(entry)
  if (state === 'asks') {
    return <Question entry={entry} onStay={() => setState('kept')} onGone={onGone} />
  }
  return (
    <Toolbar as="div" className={style.acts}>
      {run ? <RunButtons run={marked(run, entry)} /> : <NoReplay />}
      <Button
        kind="quiet"
        ref={state === 'kept' ? takeFocus : null}
        onClick={() => setState('asks')}
      >
        {t('records.remove')}
      </Button>
    </Toolbar>
  )
}

/** A shift that was taken over says so wherever it is sent; what was kept first did not. */
function marked(run: Run, { branchAtMs }: Entry): Run {
  return branchAtMs === undefined ? run : { ...run, branchAtMs }
}

function RunButtons({ run }: { readonly run: Run }) {
  const actions = useRunActions()
  return (
    <>
      <Button onClick={() => actions.watch([run])}>{t('records.watch')}</Button>
      {run.branchAtMs === undefined && isCurrent(run.replay) && (
        <Button onClick={() => actions.race(run)}>{t('records.race')}</Button>
      )}
      <Button onClick={() => actions.watchBesideRobot(run)}>{t('ways.besideRobot')}</Button>
      <Button onClick={() => actions.showTimeline([run])}>{t('records.timeline')}</Button>
      <ShareButton run={run} />
    </>
  )
}

function NoReplay() {
  return <p>{t('records.noReplay')}</p>
}

type QuestionProps = Props & { readonly onStay: () => void }

/** Keeping is the safe answer and has the focus. */
function Question({ entry, onStay, onGone }: QuestionProps) {
  const { scores } = useGame()
  const remove = () => {
    onGone()
    deleteEntry(scores, entry.id)
  }
  return (
    <Toolbar as="div" className={style.acts}>
      <p>{t('records.removeQuestion')}</p>
      <Button ref={takeFocus} onClick={onStay}>
        {t('records.removeNo')}
      </Button>
      <Button kind="danger" onClick={remove}>
        {t('records.removeYes')}
      </Button>
    </Toolbar>
  )
}
