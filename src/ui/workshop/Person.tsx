// Somebody of the room as a guest of the café: the same figure all session, by the number of the seat. Always
// decoration: a name or a count beside it says who it is.
import type { CSSProperties } from 'react'
import sheet from '../../../assets/packed/people.json'
import picture from '../../../assets/packed/people.webp'
import style from './Pieces.module.css'

type Props = {
  readonly seat: number
  readonly state?: 'here' | 'still' | 'working' | 'away'
}

export function Person({ seat, state = 'here' }: Props) {
  const index = (seat * 7) % sheet.count // neighbours are of different trades
  const place: CSSProperties & Record<`--${string}`, string | number> = {
    '--sheet': `url(${picture})`,
    '--columns': sheet.columns,
    '--rows': sheet.rows,
    '--column': index % sheet.columns,
    '--row': Math.floor(index / sheet.columns),
  }
  return (
    <span className={style.person} data-state={state} aria-hidden>
      <span className={style.legs} />
      <span className={style.bust} style={place} />
    </span>
  )
}
