// Ten shifts of one mode, in the order of any of three columns.
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Entry } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Table } from '../kit/Table.tsx'
import { sorted, type Sort, type SortKey } from './board.ts'
import { Row } from './Row.tsx'
import style from './ScoreTable.module.css'

const SHOWN = 10

type Props = {
  readonly entries: readonly Entry[] // best first
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly showsSeed: boolean
  readonly onGone: () => void // an entry was deleted
}

export function ScoreTable({ entries, sort, onSort, showsSeed, onGone }: Props) {
  const [open, setOpen] = useState<string | null>(null) // the id of the row that is
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => (open === null ? undefined : closeOnEscape(table, () => setOpen(null))), [open])
  const shown = sorted(entries, sort).slice(0, SHOWN)
  const head = { sort, onSort }
  return (
    <Table ref={table} className={style.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="spoken">{t('scores.rank')}</span>
          </th>
          <SortHead by="name" label={t('scores.player')} {...head} />
          <SortHead by="score" label={t('scores.score')} {...head} />
          <th scope="col" className={style.starred}>
            <span className="spoken">{t('scores.stars')}</span>
          </th>
          <SortHead by="date" label={t('scores.date')} {...head} />
          <th scope="col">
            <span className="spoken">{t('records.replay')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((entry) => (
          <Row
            key={entry.id}
            entry={entry}
            rank={entries.indexOf(entry) + 1}
            showsSeed={showsSeed}
            isOpen={open === entry.id}
            onToggle={() => setOpen(open === entry.id ? null : entry.id)}
            onGone={onGone}
          />
        ))}
      </tbody>
    </Table>
  )
}

/** Before anybody else takes it for leaving the screen. */
function closeOnEscape(table: RefObject<HTMLElement | null>, close: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
    event.preventDefault()
    table.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()
    close()
  }
  addEventListener('keydown', press, true)
  return () => removeEventListener('keydown', press, true)
}

type HeadProps = Pick<Props, 'sort' | 'onSort'> & { readonly by: SortKey; readonly label: string }

/** Pressed once it sorts by this column, pressed again the other way round. */
function SortHead({ by, label, sort, onSort }: HeadProps) {
  const isSorted = sort.by === by
  const down = isSorted ? !sort.down : by !== 'name'
  const said = isSorted ? (sort.down ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" aria-sort={said} data-by={by}>
      <button type="button" onClick={() => onSort({ by, down })}>
        {label}
        <svg viewBox="0 0 10 12" aria-hidden focusable="false" data-sorted={said}>
          <path d="M5 0 9 5H1z" />
          <path d="M5 12 1 7h8z" />
        </svg>
      </button>
    </th>
  )
}
