// The buttons for the sound and for the projector's view.
import { t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import { useApp, useGame, useSettings } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { toggleMute } from '../mute.ts'
import { toggleView } from '../view.ts'
import style from './controls.module.css'

/** Mutes and unmutes. Its name stays, whether it is pressed is said beside it, as buttons do. */
export function MuteButton() {
  const { settings } = useGame()
  const muted = useSettings((chosen) => chosen.muted)
  return (
    <Button
      shape="square"
      className={style.mute}
      aria-label={t('hud.mute')}
      aria-pressed={muted}
      aria-keyshortcuts="M"
      title={muted ? t('hud.unmuteHint') : t('hud.muteHint')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => toggleMute(settings)}
    >
      <Icon name={muted ? 'muted-speaker' : 'speaker-high-volume'} size={1.5} />
    </Button>
  )
}

/** Turns the projector's view on and off. A small screen has no use for it. */
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
