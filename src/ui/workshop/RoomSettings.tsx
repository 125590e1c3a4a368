// What the facilitator may switch at any time.
import type { Settings } from '../../room/index.ts'
import { t } from '../../words/index.ts'
import { Card } from '../kit/Card.tsx'
import { Switch } from '../kit/Switch.tsx'
import type { ControlProps } from './props.ts'
import style from './Facilitator.module.css'

export function RoomSettings({ view, workshop }: ControlProps) {
  const { settings } = view.shared
  const set = (changed: Partial<Settings>) =>
    workshop.command({ type: 'change', settings: changed })
  return (
    <Card className={style.next}>
      <h2>{t('workshop.settings')}</h2>
      <Switch
        label={t('workshop.lock')}
        on={settings.isLocked}
        onSwitch={(isLocked) => set({ isLocked })}
      />
      <Switch
        label={t('workshop.latecomers')}
        on={settings.takesLatecomers}
        onSwitch={(takesLatecomers) => set({ takesLatecomers })}
      />
      <Switch
        label={t('workshop.names')}
        on={settings.showsNames}
        onSwitch={(showsNames) => set({ showsNames })}
      />
      <Switch
        label={t('workshop.board')}
        on={settings.showsBoard}
        onSwitch={(showsBoard) => set({ showsBoard })}
      />
    </Card>
  )
}
