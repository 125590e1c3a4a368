// The head of a column that a table can be sorted by: pressed once it sorts by this column, pressed
// again the other way round.
import style from './SortHead.module.css'

type Sort<K extends string> = { readonly by: K; readonly down: boolean }

type Props<K extends string> = {
  readonly by: K
  readonly label: string
  readonly sort: Sort<K>
  readonly onSort: (sort: Sort<K>) => void
  readonly upFirst?: boolean // what is read, not counted, begins with its first letter
  readonly isFigure?: boolean // its column stands on the right
}

export function SortHead<K extends string>(props: Props<K>) {
  const { by, label, sort, onSort, upFirst = false, isFigure = false } = props
  const isSorted = sort.by === by
  const down = isSorted ? !sort.down : !upFirst
  const said = isSorted ? (sort.down ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" className={style.head} aria-sort={said} data-by={by} data-figure={isFigure}>
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
