// How loud the café is, and whether it is heard at all.
import { choose } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Card } from '../kit/Card.tsx'
import { Slider } from '../kit/Slider.tsx'
import { Switch } from '../kit/Switch.tsx'
import { useGame, useSettings } from '../game.ts'

export function SoundSection() {
  const { settings } = useGame()
  const sound = useSettings((chosen) => chosen.sound)
  const music = useSettings((chosen) => chosen.music)
  const muted = useSettings((chosen) => chosen.muted)
  return (
    <Card aria-label={t('settings.sounds')}>
      <Slider
        label={t('settings.sound')}
        value={sound}
        onChange={(value) => choose(settings, { sound: value })}
      />
      <Slider
        label={t('settings.music')}
        value={music}
        onChange={(value) => choose(settings, { music: value })}
      />
      <Switch
        label={t('settings.mute')}
        on={muted}
        onSwitch={(value) => choose(settings, { muted: value })}
      />
      <p>{t('settings.muteHint')}</p>
    </Card>
  )
}
