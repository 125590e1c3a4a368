// What the shift was played against: the run whose ghost went along, or the run it was taken over from.
import { useMemo } from 'react'
import { resultOfRun, type Run } from '../../runs/index.ts'
import type { Outcome } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { timeOf } from '../watch/moment.ts'
import { whoOf } from '../watch/names.ts'
import style from './Results.module.css'

export function Against({ outcome: { order, result } }: { readonly outcome: Outcome }) {
  const { purpose, ghost } = order
  return (
    <>
      {purpose.type === 'branch' && (
        <p className={style.why}>
          <Icon name="person-raising-hand" size={1.5} />
          <span>{t('branch.note', { at: timeOf(purpose.atMs), who: whoOf(purpose) })}</span>
        </p>
      )}
      {ghost && <Race ghost={ghost} score={result.score} />}
    </>
  )
}

function Race({ ghost, score }: { readonly ghost: Run; readonly score: number }) {
  const other = useMemo(() => resultOfRun(ghost)?.score ?? 0, [ghost])
  const how = score > other ? 'won' : score < other ? 'lost' : 'drew'
  const values = { name: whoOf(ghost), score: number(score), other: number(other) }
  return (
    <p className={style.why}>
      <Icon name="ghost" size={1.5} />
      <span>
        <Rich text={t(`ghost.${how}`, values)} />
      </span>
    </p>
  )
}
