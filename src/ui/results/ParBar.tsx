// How near a shift came to what a good robot makes of the same customers in the same mode.
import type { CSSProperties } from 'react'
import { number, percent, t } from '../../words/index.ts'
import { STAR_SHARES } from '../../store/index.ts'
import { Rich } from '../controls/Rich.tsx'
import style from './ShiftCard.module.css'

type Props = { readonly score: number; readonly par: number | null }

/** Its length is the robot's score, or the player's where that is more; with a notch at each star. */
export function ParBar({ score, par }: Props) {
  if (par === null) {
    return (
      <output className={style.par} data-pending="true">
        <span>{t('results.parPending')}</span>
      </output>
    )
  }
  const most = Math.max(score, par, 1)
  const reached = { '--reached': score / most, '--robot': par / most } as CSSProperties
  return (
    <output className={style.par} style={reached}>
      <span className={style.parBar} data-drawn aria-hidden>
        {STAR_SHARES.map((share) => (
          <i key={share} style={{ left: `${(100 * share * par) / most}%` }} />
        ))}
      </span>
      <span>
        <Rich text={t('results.goodRobot', robotValues(score, par))} />
      </span>
    </output>
  )
}

function robotValues(score: number, par: number) {
  return { par: number(par), share: percent(par > 0 ? score / par : 0) }
}
