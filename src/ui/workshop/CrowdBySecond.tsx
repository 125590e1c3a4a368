// How large the crowd was, from the opening on, as far as this page has seen it.
import { useState } from 'react'
import { t } from '../../words/index.ts'
import style from './Pieces.module.css'

const STEPS = 120 // from the opening to the closing

type Props = {
  readonly standing: number
  readonly of: number
  readonly share: number // of the round that has gone by, 0 to 1
}

export function CrowdBySecond({ standing, of, share }: Props) {
  const [seen, setSeen] = useState<readonly number[]>([])
  const step = Math.min(STEPS, Math.floor(share * STEPS))
  if (seen.length <= step || (seen[step] ?? 0) < standing) setSeen(withStep(seen, step, standing))
  const points = seen.map((count, at) => `${at} ${20 - (count / Math.max(1, of)) * 20}`)
  return (
    <figure className={style.bySecond}>
      <svg viewBox={`0 0 ${STEPS} 20`} preserveAspectRatio="none" aria-hidden>
        {points.length > 1 && (
          <path d={`M0 20L${points.join('L')}L${points.length - 1} 20Z`} fill="var(--ember)" />
        )}
      </svg>
      <figcaption>{t('workshop.crowd')}</figcaption>
    </figure>
  )
}

/** What was not seen was as before. */
function withStep(seen: readonly number[], step: number, standing: number): readonly number[] {
  const last = seen.at(-1) ?? standing
  const held = Array.from({ length: Math.max(seen.length, step + 1) }, (_, at) => seen[at] ?? last)
  return held.with(step, standing)
}
