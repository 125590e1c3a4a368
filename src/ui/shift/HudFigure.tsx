// One figure of the bar under its name.
import type { ReactNode } from 'react'
import { percent, t } from '../../words/index.ts'
import style from './HudFigure.module.css'

type Props = { readonly name: string; readonly label: ReactNode; readonly children: ReactNode }

export function HudFigure({ name, label, children }: Props) {
  return (
    <div className={style.figure} data-name={name}>
      <span>{label}</span>
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
      <div className={style.track} data-drawn aria-hidden>
        <div style={{ clipPath: `inset(0 ${(1 - share) * 100}% 0 0 round 1rem)` }} />
      </div>
    </HudFigure>
  )
}
