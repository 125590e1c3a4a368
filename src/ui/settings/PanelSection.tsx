// Whether the event loop stands beside the room.
import { t } from '../../words/index.ts'
import { Card } from '../kit/Card.tsx'
import { Switch } from '../kit/Switch.tsx'
import { usePanelPlace, useShowPanel } from '../panel/place.ts'

export function PanelSection() {
  const place = usePanelPlace()
  return (
    <Card aria-label={t('panel.region')}>
      <Switch label={t('panel.setting')} on={place !== 'none'} onSwitch={useShowPanel()} />
      <p>{t('panel.settingHint')}</p>
    </Card>
  )
}
