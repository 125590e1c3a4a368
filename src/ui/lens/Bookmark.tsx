// One call's bookmark: its shape says how it stands, its colour and number say whose it is, and words
// say both.
import { memo } from 'react'
import type { CardState } from '../../lens/index.ts'
import { number, t } from '../../words/index.ts'
import { hueStyle } from '../panel/CustomerChip.tsx'
import { usePointing } from '../panel/usePointing.ts'
import style from './Bookmark.module.css'

type Props = {
  readonly id: string
  readonly state: CardState
  readonly table: number
  readonly at: number // the station where its dish is, or NONE
  readonly line: number // as shown
  readonly seconds: number | null
}

export const Bookmark = memo(function Bookmark(props: Props) {
  const { id, state, table, at } = props
  const { isPointed, handlers } = usePointing(table, at)
  const what = spokenOf(props)
  return (
    <li
      className={style.mark}
      style={hueStyle(table)}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- focus points at the table
      title={what}
      data-chip={id}
      data-state={state}
      data-pointed={isPointed}
      {...handlers}
    >
      <span className="spoken">{what}</span>
      <Shape state={state} label={number(table)} />
    </li>
  )
})

function spokenOf({ state, table: station, line, seconds }: Props): string {
  const values = { table: number(station), line: number(line) }
  const what =
    state === 'notBegun' || state === 'done' || state === 'cancelled'
      ? t(`lens.spoken.${state}`, { table: values.table })
      : t(`lens.spoken.${state}`, values)
  return seconds ? t('lens.spoken.left', { what, seconds: number(seconds) }) : what
}

const paths: Readonly<Record<CardState, string>> = {
  notBegun: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  running: 'M3 4h11l7 8-7 8H3z',
  held: 'M3 6.5A2.5 2.5 0 0 1 5.5 4h13A2.5 2.5 0 0 1 21 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 17.5z',
  waiting: 'M4 2h16v20l-8-5-8 5z',
  ready:
    'M12 2a1.8 1.8 0 0 1 1.8 1.9A7 7 0 0 1 19 11v6l2 2v1H3v-1l2-2v-6a7 7 0 0 1 5.2-7.1A1.8 1.8 0 0 1 12 2z',
  failed: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z',
  done: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  cancelled: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
}

/** What is drawn over a shape, so that no two are told apart by colour alone. */
const over: Readonly<Partial<Record<CardState, string>>> = {
  done: 'M16 5.5l2.2 2.2L22 3.5',
  failed: 'M17 2l5 5M22 2l-5 5',
  cancelled: 'M4.5 19.5l15-15',
  ready: 'M3 5a10 10 0 0 1 2.5-3M21 5a10 10 0 0 0-2.5-3',
  held: 'M5 23h14',
}

export function Shape({ state, label }: { readonly state: CardState; readonly label?: string }) {
  const sign = over[state]
  return (
    <svg
      className={style.shape}
      data-state={state}
      viewBox="0 0 24 24"
      aria-hidden
      focusable="false"
    >
      <path className={style.body} d={paths[state]} />
      {sign !== undefined && <path className={style.sign} d={sign} />}
      {label !== undefined && (
        <text x={state === 'running' ? 10.5 : 12} y={state === 'waiting' ? 13.5 : 16.5}>
          {label}
        </text>
      )}
    </svg>
  )
}
