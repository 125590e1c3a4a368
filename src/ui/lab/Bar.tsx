// The lab's bar: where it is, the language, what can be done with the program, and Run.
import { useState } from 'react'
import type { CodeLanguage } from '../../code/index.ts'
import { backTo } from '../../store/index.ts'
import type { RouteOf } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Glyph } from '../art/Icon.tsx'
import { CodeLanguageChoice } from '../code/CodeLanguageChoice.tsx'
import { levelName } from '../format.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Beside } from './Beside.tsx'
import { ShareProgram } from './ShareProgram.tsx'
import type { Shown } from './shown.ts'
import { taskOf } from './task-place.ts'
import type { LabContext } from './useLab.ts'
import style from './Lab.module.css'

type Props = {
  readonly context: LabContext
  readonly route: RouteOf<'lab'>
  readonly language: CodeLanguage
  readonly shown: Shown | null
  readonly text: string
  readonly isRunning: boolean
  readonly onRun: () => void
}

export function Bar({ context, route, language, shown, text, isRunning, onRun }: Props) {
  const { app } = useGame()
  const { level, seed } = route
  return (
    <header className={style.bar}>
      <Button
        kind="quiet"
        shape="square"
        aria-label={t('lab.back')}
        aria-keyshortcuts="Escape"
        onClick={() => backTo(app, { name: 'map' })}
      >
        <Glyph name="back" />
      </Button>
      <h1>
        {t('lab.title')} <small>{t('lab.shift', { level: levelName(level), seed })}</small>
      </h1>
      <CodeLanguageChoice />
      <Ways {...{ context, route, language, shown, text }} />
      <Button
        kind="primary"
        className={style.run}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        aria-disabled={isRunning}
        onClick={onRun}
      >
        <Glyph name="play" /> {t(isRunning ? 'lab.running' : 'lab.run')}
        <kbd aria-hidden>Ctrl ⏎</kbd>
      </Button>
    </header>
  )
}

/** What can be done with the program beside running it. */
function Ways({ context, route, language, shown, text }: Omit<Props, 'isRunning' | 'onRun'>) {
  const { level, seed } = route
  const task = taskOf(route)
  const sent = { level, seed, language, text, ...(task ? { task: task.id } : {}) }
  const [asks, setAsks] = useState<'share' | 'beside' | null>(null)
  const close = () => setAsks(null)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setAsks('share')}>
        {t('lab.share')}
      </Button>
      {shown && (
        <Button aria-haspopup="dialog" onClick={() => setAsks('beside')}>
          {t('lab.beside')}
        </Button>
      )}
      {asks === 'share' && <ShareProgram {...sent} onClose={close} />}
      {asks === 'beside' && shown && <Beside {...{ context, shown }} onClose={close} />}
    </>
  )
}
