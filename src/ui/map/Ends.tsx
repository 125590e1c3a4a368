// The end of the street: graduation, which opens when the chapters are done, the sandbox and the code lab.
import { go } from '../../store/index.ts'
import type { Route } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import type { IconName } from '../art/icons.ts'
import { useGame } from '../game.ts'
import { LAB } from '../lab/start.ts'
import { SANDBOX } from '../sandbox/start.ts'
import { Sign } from './Sign.tsx'
import type { SignView } from './signs.ts'
import { Temple } from './Temple.tsx'
import mapStyle from './MapScreen.module.css'
import style from './Sign.module.css'

type Press = (sign: SignView) => void

type GraduationProps = { readonly sign: SignView; readonly onPress: Press }

export function Graduation({ sign, onPress }: GraduationProps) {
  const isOpen = sign.state === 'open' || sign.state === 'played'
  return (
    <li className={mapStyle.chapter}>
      <div
        className={mapStyle.front}
        style={{ '--left': 1254, '--width': 180 } as Readonly<Record<string, number>>}
        data-open={isOpen}
      >
        <Temple isOpen={isOpen} />
        <h2 className={mapStyle.plate}>{t('map.chapter.end')}</h2>
      </div>
      <ol className={mapStyle.signs}>
        <Sign sign={sign} onPress={onPress} />
      </ol>
    </li>
  )
}

/** The sandbox and the code lab. */
export function Extras() {
  return (
    <ul className={mapStyle.extras} aria-label={t('map.extra')}>
      <ExtraSign icon="gear" name={t('map.sandbox')} to={SANDBOX} />
      <ExtraSign icon="robot" name={t('map.lab')} to={LAB} />
    </ul>
  )
}

type ExtraProps = { readonly icon: IconName; readonly name: string; readonly to: Route }

function ExtraSign({ icon, name, to }: ExtraProps) {
  const { app } = useGame()
  return (
    <li className={style.place} data-small="true">
      <button
        type="button"
        className={style.sign}
        data-state="open"
        onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
        onClick={() => go(app, to)}
      >
        <span className={style.picture}>
          <Icon name={icon} />
        </span>
        <b className={style.name}>{name}</b>
      </button>
    </li>
  )
}
