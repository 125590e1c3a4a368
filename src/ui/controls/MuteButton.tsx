// Mutes and unmutes. Its name stays, whether it is pressed is said beside it, as buttons do.
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useGame, useSettings } from '../game.ts'
import { toggleMute } from '../mute.ts'
import { Button } from '../kit/Button.tsx'
import style from './MuteButton.module.css'

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
