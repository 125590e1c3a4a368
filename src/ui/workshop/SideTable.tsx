// A table at the side of the round. It stands for all tables of everybody who plays: how many customers have
// their hands up, or how many are eating, by the commits that have come. It says so.
import { t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import { Person } from './Person.tsx'
import { Piece } from './Piece.tsx'
import style from './Pieces.module.css'

type Props = { readonly playing: number } & (
  | { readonly side: 'left'; readonly handsUp: number }
  | { readonly side: 'right'; readonly eating: number }
)

const GUESTS = { left: 17, right: 41 } as const // two of those that are drawn of everybody

/** Beside the one, before the other. */
const saidBy = {
  left: { name: 'red-exclamation-mark', wide: '6vh' },
  right: { name: 'spaghetti', wide: '7vh' },
} as const

export function SideTable(props: Props) {
  const { side, playing } = props
  const count = props.side === 'left' ? props.handsUp : props.eating
  const isTaken = count > 0
  return (
    <div className={style.side} data-side={side}>
      <span className={style.scene} aria-hidden>
        <span className={style.seat}>
          <Piece name="seat" wide="22vh" />
        </span>
        {isTaken && (
          <span className={style.guest}>
            <Person seat={GUESTS[side]} />
            {side === 'left' && (
              <span className={style.hand}>
                <Piece name="raised-hand-medium-dark" wide="4.6vh" />
              </span>
            )}
          </span>
        )}
        <span className={style.table}>
          <Piece name="table" wide="20vh" />
        </span>
        {isTaken && (
          <span className={style.saidAt}>
            <Piece {...saidBy[side]} />
          </span>
        )}
      </span>
      <p>
        <Rich text={t(side === 'left' ? 'workshop.handsUp' : 'workshop.eating', { count })} />
        <small>{t('workshop.inCafes', { count: playing })}</small>
      </p>
    </div>
  )
}
