// The latest shifts as a small line, its words for whoever cannot see it.
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import style from './Trend.module.css'

const WIDTH = 120
const HEIGHT = 32
const EDGE = 4

type Props = { readonly mode: Mode; readonly scores: readonly number[] }

export function Trend({ mode, scores }: Props) {
  if (scores.length < 2) return <p className={style.soon}>{t('records.trendSoon')}</p>
  const points = pointsOf(scores)
  const last = points.at(-1) ?? [0, 0]
  const words = t('records.trendWords', { scores: scores.map((each) => number(each)).join(', ') })
  return (
    <figure className={style.trend} data-mode={mode}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden focusable="false">
        <polyline points={points.map((point) => point.join()).join(' ')} />
        <circle cx={last[0]} cy={last[1]} r={EDGE} />
      </svg>
      <figcaption className="spoken">{words}</figcaption>
    </figure>
  )
}

/** From nothing at the foot to the best at the top, so that a small change looks small. */
function pointsOf(scores: readonly number[]): readonly (readonly [x: number, y: number])[] {
  const most = Math.max(1, ...scores)
  const step = (WIDTH - 2 * EDGE) / (scores.length - 1)
  return scores.map((score, place) => [
    Math.round(EDGE + place * step),
    Math.round(HEIGHT - EDGE - (score / most) * (HEIGHT - 2 * EDGE)),
  ])
}
