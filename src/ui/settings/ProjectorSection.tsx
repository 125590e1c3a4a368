// The view for a room full of people. It is for now, not for ever: no setting keeps it.
import { t } from '../../words/index.ts'
import { Card } from '../kit/Card.tsx'
import { Switch } from '../kit/Switch.tsx'
import { useApp, useGame } from '../game.ts'
import { toggleView } from '../view.ts'

export function ProjectorSection() {
  const { app } = useGame()
  const on = useApp(({ device }) => device.view === 'projector')
  return (
    <Card>
      <Switch label={t('settings.projector')} on={on} onSwitch={() => toggleView(app)} />
      <p>{t('settings.projectorHint')}</p>
    </Card>
  )
}
