// The end of the street: graduation, which opens when the chapters are done, the sandbox and the code lab.
import { go } from '../../store/index.ts'
import type { Route } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import type { IconName } from '../art/icons.ts'
import { showFocused } from '../focus.ts'
import { useGame } from '../game.ts'
import { LAB } from '../lab/start.ts'
import { SANDBOX } from '../sandbox/start.ts'
import { DARK } from './houses.ts'
import { Sign } from './Sign.tsx'
import type { SignView } from './signs.ts'
import mapStyle from './MapScreen.module.css'
import style from './Sign.module.css'
import scenery from './Scenery.module.css'

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
        onFocus={showFocused}
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

const COLUMNS = [18, 52, 112, 146] as const

/** The house of graduation, at the end of the street. */
function Temple({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <div
      className={scenery.house}
      data-open={isOpen}
      style={{ aspectRatio: '180 / 400' }}
      aria-hidden
    >
      <svg viewBox="0 0 180 400" data-drawn focusable="false">
        <path d="M18 150h144v240H18z" fill="#6f665c" />
        <path d="M0 148 90 84l90 64z" fill="#a59a89" />
        <path d="M22 142 90 95l68 47z" fill="#877c6e" />
        <rect y="146" width="180" height="12" fill="#b5aa98" rx="2" />
        {COLUMNS.map((x) => (
          <g key={x}>
            <rect x={x - 3} y="158" width="23" height="8" fill="#c2b7a5" />
            <rect x={x} y="164" width="17" height="214" fill="#b5aa98" />
            <path d={`M${x + 5} 164v214M${x + 11} 164v214`} stroke="#9a8f7f" strokeWidth="2" />
          </g>
        ))}
        <rect x="62" y="276" width="56" height="114" fill="#54301c" rx="4" />
        <rect x="67" y="282" width="46" height="108" fill="#8a5630" />
        <rect x="73" y="289" width="34" height="44" fill={isOpen ? '#ffd772' : DARK} rx="3" />
        <path d="M6 378h168v11H6zM0 389h180v11H0z" fill="#b5aa98" />
      </svg>
      <span className={scenery.ware} style={{ left: '50%', bottom: '64%', fontSize: '16cqw' }}>
        <Icon name="graduation-cap" />
      </span>
    </div>
  )
}
