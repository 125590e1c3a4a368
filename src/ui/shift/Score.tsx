// The score, which jumps with every dish served, beside what there is to beat.
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { HudFigure } from './HudFigure.tsx'

type Props = { readonly score: number; readonly mode: Mode; readonly otherBest: number | null }

export function Score({ score, mode, otherBest }: Props) {
  const label =
    otherBest === null ? t('hud.score') : t(`hud.scoreAgainst.${mode}`, { best: number(otherBest) })
  return (
    <HudFigure name="score" label={label} picture="star">
      <b key={score}>{number(score)}</b>
    </HudFigure>
  )
}
