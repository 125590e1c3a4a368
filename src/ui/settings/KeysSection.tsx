// Whether single letters and digits do something at once.
import { choose } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Card } from '../kit/Card.tsx'
import { Switch } from '../kit/Switch.tsx'
import { useGame, useSettings } from '../game.ts'

export function KeysSection() {
  const { settings } = useGame()
  const on = useSettings(({ singleKeys }) => singleKeys)
  return (
    <Card>
      <Switch
        label={t('settings.singleKeys')}
        on={on}
        onSwitch={(value) => choose(settings, { singleKeys: value })}
      />
      <p>{t('settings.singleKeysHint')}</p>
    </Card>
  )
}
