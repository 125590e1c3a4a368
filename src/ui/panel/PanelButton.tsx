// Shows or hides the event loop, and the program beneath it.
import { choose } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import { useGame, useIntroduced, useSettings } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { usePanelNames } from './names.ts'
import style from './Panel.module.css'
import { usePanelPlace, useShowPanel } from './place.ts'

export function PanelButton() {
  const shown = usePanelPlace() !== 'none'
  const show = useShowPanel()
  const names = usePanelNames()
  return (
    <div className={style.buttons}>
      <Button
        kind="quiet"
        aria-label={t(`${names}.toggle`)}
        aria-pressed={shown}
        title={t(`${names}.toggleHint`)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => show(!shown)}
      >
        <Icon name="counterclockwise-arrows-button" />
        <span>{t(`${names}.toggle`)}</span>
        <Glyph name={shown ? 'down' : 'up'} />
      </Button>
      <CodeButton shown={shown} opened={{ panel: 'on' }} />
    </div>
  )
}

type CodeProps = {
  readonly shown: boolean // the place of the program
  readonly opened?: { readonly panel: 'on' } // what else is chosen with it
}

/** Nothing before the first results: what a program is has not come up yet. */
export function CodeButton({ shown, opened = undefined }: CodeProps) {
  const { settings } = useGame()
  const isIntroduced = useIntroduced()
  const isOpen = useSettings(({ lens }) => lens) && shown
  if (!isIntroduced) return null
  return (
    <Button
      kind="quiet"
      className={style.code}
      aria-pressed={isOpen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(settings, isOpen ? { lens: false } : { lens: true, ...opened })}
    >
      <b aria-hidden>{'{ }'}</b>
      {t('panel.code')}
    </Button>
  )
}
