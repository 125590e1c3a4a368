// Shows or hides the event loop.
import { t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { usePanelNames } from './names.ts'
import style from './PanelButton.module.css'
import { usePanelPlace, useShowPanel } from './place.ts'

export function PanelButton() {
  const shown = usePanelPlace() !== 'none'
  const show = useShowPanel()
  const names = usePanelNames()
  return (
    <div className={style.place}>
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
    </div>
  )
}
