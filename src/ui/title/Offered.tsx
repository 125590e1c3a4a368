// Customers that a link asks everybody to play: a strip on the title, until they are let go.
import { MODES } from '../../sim/index.ts'
import type { Mode } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { modeIcons } from '../controls/ModePill.tsx'
import { takeFocus } from '../focus.ts'
import { replace, TITLE } from '../../store/index.ts'
import { useApp, useGame } from '../game.ts'
import { levelName } from '../level-name.ts'
import { ownShift } from '../orders.ts'
import style from './Offered.module.css'

export function Offered() {
  const { app, host } = useGame()
  const offer = useApp(({ route }) => (route.name === 'title' ? route.offer : null))
  if (!offer) return null
  const { level, seed } = offer
  const modes = offer.mode ? [offer.mode] : MODES
  const start = (mode: Mode) => host.start(ownShift(level, seed, mode))
  return (
    <section className={style.strip} aria-labelledby="offered">
      <Icon name="busts-in-silhouette" size={2.6} />
      <h2 id="offered">
        <small>{t('offered.everyone')}</small>{' '}
        {t('offered.shift', { level: levelName(level), seed })}
      </h2>
      <div className={style.ways}>
        {modes.map((mode, place) => (
          <button
            key={mode}
            type="button"
            data-mode={mode}
            ref={place === 0 ? takeFocus : null}
            onClick={() => start(mode)}
          >
            <Icon name={modeIcons[mode]} size={1.6} />
            {t(`mode.${mode}.name`)}
          </button>
        ))}
        <Button kind="quiet" onClick={() => replace(app, TITLE)}>
          {t('offered.forget')}
        </Button>
      </div>
    </section>
  )
}
