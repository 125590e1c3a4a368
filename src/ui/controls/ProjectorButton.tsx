// Turns the projector's view on and off. A small screen has no use for it.
import { t } from '../../words/index.ts'
import { Glyph } from '../art/Glyph.tsx'
import { useApp, useGame } from '../game.ts'
import { toggleView } from '../view.ts'
import { Button } from '../kit/Button.tsx'
import style from './ProjectorButton.module.css'

export function ProjectorButton() {
  const { app } = useGame()
  const on = useApp(({ device }) => device.view === 'projector')
  return (
    <span className={style.place}>
      <Button
        kind="quiet"
        aria-pressed={on}
        aria-keyshortcuts="F"
        title={t('title.projectorHint')}
        onClick={() => toggleView(app)}
      >
        <Glyph name="projector" />
        {t('title.projector')}
      </Button>
    </span>
  )
}
