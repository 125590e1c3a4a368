// Beside two rooms the two programs: the same round, read by two rules.
import type { Play } from '../../play/index.ts'
import { t } from '../../words/index.ts'
import { LensSlot } from '../panel/LensSlot.tsx'
import style from './Watch.module.css'

export function Programs({ plays }: { readonly plays: readonly Play[] }) {
  return (
    <aside className={style.programs} aria-label={t('panel.code')}>
      {plays.map((play, side) => (
        // oxlint-disable-next-line react/no-array-index-key -- a run is its side
        <LensSlot key={side} play={play} isOneOfTwo />
      ))}
    </aside>
  )
}
