// The score, which jumps when the points of a dish served have flown there, beside what there is to
// beat.
import { useRef } from 'react'
import type { Play } from '../../play/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { HudFigure } from './HudFigure.tsx'
import style from './BarItems.module.css'
import { useArrivingScore } from './useArrivingScore.ts'

const WIDE = 1_000 // points from which on the figure needs the picture's place

type Props = {
  readonly play: Play | null
  readonly score: number
  readonly mode: Mode
  readonly otherBest: number | null
}

export function Score({ play, score, mode, otherBest }: Props) {
  const target = useRef<HTMLElement>(null)
  const { shown, inRow } = useArrivingScore(play, score, target)
  const label =
    otherBest === null ? t('hud.score') : t(`hud.scoreAgainst.${mode}`, { best: number(otherBest) })
  return (
    <HudFigure name="score" label={label} {...(shown < WIDE && { picture: 'star' })}>
      <b ref={target} className={style.score} data-streak={Math.min(inRow, 5)}>
        <span key={shown}>{number(shown)}</span>
      </b>
    </HudFigure>
  )
}
