// One call's bookmark: its shape says how it stands, its colour and number say whose it is, and words
// say both.
import { memo } from 'react'
import type { CardState } from '../../lens/index.ts'
import { number, t } from '../../words/index.ts'
import { hueStyle } from '../panel/CustomerChip.tsx'
import { usePointing } from '../panel/usePointing.ts'
import { over, paths } from './shapes.ts'
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
