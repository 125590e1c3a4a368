// The end of the street: graduation, which opens when the chapters are done, and the sandbox.
import { useState } from 'react'
import { HOUSE_LEVEL, HOUSE_SEED } from '../../levels/index.ts'
import { isFinished } from '../../runs/index.ts'
import { MODES } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { modeIcons } from '../controls/ModePill.tsx'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { ownShift } from '../orders.ts'
import { Temple } from './Temple.tsx'
import { Waiter } from './Waiter.tsx'
import mapStyle from './MapScreen.module.css'
import questionStyle from './ResetQuestion.module.css'
import style from './Sign.module.css'

type Say = (words: string) => void

export function Graduation({ onSay }: { readonly onSay: Say }) {
  const isOpen = useApp(({ progress }) => isFinished(progress))
  const [asks, setAsks] = useState(false)
  const name = t('map.chapter.end')
  const press = () => (isOpen ? setAsks(true) : onSay(t('map.why.lockedExtra', { level: name })))
  return (
    <li className={mapStyle.chapter}>
      <div
        className={mapStyle.front}
        style={{ '--left': 1254, '--width': 180 } as Readonly<Record<string, number>>}
        data-open={isOpen}
      >
        <Temple isOpen={isOpen} />
        <h2 className={mapStyle.plate}>{name}</h2>
      </div>
      <div className={style.place} data-row="end">
        <button
          type="button"
          className={style.sign}
          data-state={isOpen ? 'open' : 'locked'}
          data-next={isOpen}
          onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
          onClick={press}
        >
          <span className={style.picture}>
            <Icon name="graduation-cap" />
          </span>
          <b className={style.name}>{name}</b>
          <small className={style.teaches}>{levelName(HOUSE_LEVEL)}</small>
          <span className={style.standing}>
            {!isOpen && <Icon name="locked" />} {t(isOpen ? 'map.state.open' : 'map.state.locked')}
          </span>
        </button>
        {isOpen && <Waiter />}
      </div>
      {asks && <ModeQuestion onClose={() => setAsks(false)} />}
    </li>
  )
}

/** The Lunch rush with all its rules, standing or walking on. */
function ModeQuestion({ onClose }: { readonly onClose: () => void }) {
  const { host } = useGame()
  return (
    <Dialog className={questionStyle.question} labelledBy="graduation-title" onClose={onClose}>
      <h2 id="graduation-title">{t('map.chapter.end')}</h2>
      <p>{t('map.graduation')}</p>
      <Toolbar as="div">
        {MODES.map((mode) => (
          <Button
            key={mode}
            ref={mode === 'async' ? takeFocus : null}
            onClick={() => host.start(ownShift(HOUSE_LEVEL, HOUSE_SEED, mode))}
          >
            <Icon name={modeIcons[mode]} /> {t(`mode.${mode}.name`)}
          </Button>
        ))}
      </Toolbar>
    </Dialog>
  )
}

/** The sandbox. */
export function Extras({ onSay }: { readonly onSay: Say }) {
  const name = t('map.sandbox')
  return (
    <ul className={mapStyle.extras} aria-label={t('map.extra')}>
      <li className={style.place} data-small="true">
        <button
          type="button"
          className={style.sign}
          data-state="unbuilt"
          onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
          onClick={() => onSay(t('map.why.unbuilt', { level: name }))}
        >
          <span className={style.picture}>
            <Icon name="gear" />
          </span>
          <b className={style.name}>{name}</b>
          <small className={style.later}>{t('map.state.unbuilt')}</small>
        </button>
      </li>
    </ul>
  )
}
