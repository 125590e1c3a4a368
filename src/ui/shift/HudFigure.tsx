// One figure of the bar under its name.
import type { ReactNode } from 'react'
import { percent, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { type IconName } from '../art/icons.ts'
import style from './HudFigure.module.css'

type Props = {
  readonly name: string
  readonly label: ReactNode
  readonly picture?: IconName // on a phone, where names are small
  readonly children: ReactNode
}

export function HudFigure({ name, label, picture, children }: Props) {
  return (
    <div className={style.figure} data-name={name}>
      <span>{label}</span>
      {picture && (
        <span className={style.picture}>
          <Icon name={picture} size={1.6} />
        </span>
      )}
      {children}
    </div>
  )
}

export function Satisfaction({ share }: { readonly share: number }) {
  const words = percent(share)
  const label = (
    <>
      {t('hud.satisfaction')} <i>{words}</i>
    </>
  )
  return (
    <HudFigure name="satisfaction" label={label}>
      <meter className="spoken" aria-label={t('hud.satisfaction')} value={share}>
        {words}
      </meter>
      <span className={style.face}>
        <Icon name={faceOf(share)} size={1.9} />
      </span>
      <div className={style.track} data-drawn aria-hidden>
        <div style={{ clipPath: `inset(0 ${(1 - share) * 100}% 0 0 round 1rem)` }} />
      </div>
    </HudFigure>
  )
}

/** The mood of the whole room, for whoever does not read the bar's colour. */
function faceOf(share: number): IconName {
  if (share >= 0.8) return 'smiling-face-with-smiling-eyes'
  return share >= 0.4 ? 'neutral-face' : 'pouting-face'
}
