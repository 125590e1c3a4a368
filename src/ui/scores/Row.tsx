// One shift of the list, and under it, when asked for, what can be done with it.
import { useId } from 'react'
import type { Entry } from '../../store/index.ts'
import { date, number, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { Button } from '../kit/Button.tsx'
import { RowActions } from './RowActions.tsx'
import style from './ScoreTable.module.css'

type Props = {
  readonly entry: Entry
  readonly rank: number
  readonly showsSeed: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onGone: () => void
}

export function Row({ entry, rank, showsSeed, isOpen, onToggle, onGone }: Props) {
  const id = useId()
  const { name, result } = entry
  return (
    <>
      <tr data-first={rank === 1} data-open={isOpen}>
        <td>{number(rank)}</td>
        <th scope="row" data-wide="true">
          {name || <i>{t('scores.nameless')}</i>}
          {showsSeed && <small> {t('records.seedOf', { seed: result.seed })}</small>}
        </th>
        <td>{number(result.score)}</td>
        <td className={style.starred}>
          <Stars count={entry.stars} />
        </td>
        <td>
          <time dateTime={entry.date}>{date(entry.date)}</time>
        </td>
        <td>
          <More entry={entry} actionsId={id} isOpen={isOpen} onToggle={onToggle} />
        </td>
      </tr>
      {isOpen && (
        <tr id={id} className={style.opened}>
          <td colSpan={6}>
            <RowActions entry={entry} onGone={onGone} />
          </td>
        </tr>
      )}
    </>
  )
}

type MoreProps = Pick<Props, 'entry' | 'isOpen' | 'onToggle'> & { readonly actionsId: string }

function More({ entry, actionsId, isOpen, onToggle }: MoreProps) {
  const name = entry.name || t('scores.nameless')
  return (
    <Button
      kind="bare"
      shape="round"
      className={style.more}
      aria-expanded={isOpen}
      aria-controls={isOpen ? actionsId : undefined}
      aria-label={t('records.more', { name, score: number(entry.result.score) })}
      onClick={onToggle}
    >
      <svg viewBox="0 0 24 24" aria-hidden focusable="false">
        <circle cx="5" cy="12" r="2.2" />
        <circle cx="12" cy="12" r="2.2" />
        <circle cx="19" cy="12" r="2.2" />
      </svg>
    </Button>
  )
}
