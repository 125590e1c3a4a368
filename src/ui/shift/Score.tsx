// The score, which jumps with every dish served, beside what there is to beat.
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import style from './Bar.module.css'

type Props = { readonly score: number; readonly mode: Mode; readonly otherBest: number | null }

export function Score({ score, mode, otherBest }: Props) {
  const label =
    otherBest === null ? t('hud.score') : t(`hud.scoreAgainst.${mode}`, { best: number(otherBest) })
  return (
    <div className={style['score']}>
      <span>{label}</span>
      <b key={score}>{number(score)}</b>
    </div>
  )
}
