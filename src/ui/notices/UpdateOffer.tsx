// A new version waits: offered between shifts, never during one, and taken when asked for.
import { setDevice } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Glyph } from '../art/Glyph.tsx'
import { Icon } from '../art/Icon.tsx'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import style from './Notices.module.css'

export function UpdateOffer() {
  const { app, applyUpdate } = useGame()
  const offered = useApp(({ route: { name }, device }) => {
    return device.update === 'ready' && (name === 'title' || name === 'results')
  })
  if (!offered) return null
  return (
    <span className={style.banner} data-update="true">
      <Icon name="sparkles" size={1.5} />
      <span>{t('notice.updateReady')}</span>
      <Button kind="primary" onClick={applyUpdate}>
        {t('notice.update')}
      </Button>
      <Button
        kind="bare"
        shape="round"
        aria-label={t('notice.dismiss')}
        title={t('notice.dismiss')}
        onClick={() => setDevice(app, { update: 'none' })}
      >
        <Glyph name="close" />
      </Button>
    </span>
  )
}
