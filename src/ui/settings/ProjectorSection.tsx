// The view for a room full of people. It is for now, not for ever: no setting keeps it.
import { t } from '../../words/index.ts'
import { Switch } from '../controls/Switch.tsx'
import { useApp, useGame } from '../game.ts'
import { toggleView } from '../view.ts'

export function ProjectorSection() {
  const { app } = useGame()
  const on = useApp(({ device }) => device.view === 'projector')
  return (
    <section>
      <Switch label={t('settings.projector')} on={on} onSwitch={() => toggleView(app)} />
      <p>{t('settings.projectorHint')}</p>
    </section>
  )
}
