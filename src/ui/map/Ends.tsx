// The end of the street: graduation, which opens when the chapters are done, and the sandbox.
import { go } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useGame } from '../game.ts'
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

/** The sandbox. */
export function Extras() {
  return (
    <ul className={mapStyle.extras} aria-label={t('map.extra')}>
      <SandboxSign />
    </ul>
  )
}

function SandboxSign() {
  const { app } = useGame()
  return (
    <li className={style.place} data-small="true">
      <button
        type="button"
        className={style.sign}
        data-state="open"
        onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
        onClick={() => go(app, SANDBOX)}
      >
        <span className={style.picture}>
          <Icon name="gear" />
        </span>
        <b className={style.name}>{t('map.sandbox')}</b>
      </button>
    </li>
  )
}
