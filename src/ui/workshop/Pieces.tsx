// What the projector's pictures of the café are put together from: a piece of the room's art, somebody of the
// room as a guest, and the counter. Always decoration.
import type { CSSProperties, ReactNode } from 'react'
import art from '../../../assets/packed/art.json'
import artPicture from '../../../assets/packed/art@2x.webp'
import people from '../../../assets/packed/people.json'
import peoplePicture from '../../../assets/packed/people.webp'
import style from './Pieces.module.css'

export type PieceName = keyof typeof art.frames

/** One picture of the art, as the room draws it. `wide` is a length of CSS. */
export function Piece({ name, wide }: { readonly name: PieceName; readonly wide: string }) {
  const { x, y, w, h } = art.frames[name]
  const share = (length: number) => `calc(${wide} * ${length / w})`
  const place: CSSProperties = {
    width: wide,
    height: share(h),
    backgroundImage: `url(${artPicture})`,
    backgroundSize: `${share(art.width)} ${share(art.height)}`,
    backgroundPosition: `${share(-x)} ${share(-y)}`,
  }
  return <span className={style.piece} style={place} aria-hidden />
}

type PersonProps = {
  readonly seat: number
  readonly state?: 'here' | 'still' | 'working' | 'away'
}

/** The same figure all session, by the number of the seat. A name or a count beside it says who it is. */
export function Person({ seat, state = 'here' }: PersonProps) {
  const index = (seat * 7) % people.count // neighbours are of different trades
  const place: CSSProperties & Record<`--${string}`, string | number> = {
    '--sheet': `url(${peoplePicture})`,
    '--columns': people.columns,
    '--rows': people.rows,
    '--column': index % people.columns,
    '--row': Math.floor(index / people.columns),
  }
  return (
    <span className={style.person} data-state={state} aria-hidden>
      <span className={style.legs} />
      <span className={style.bust} style={place} />
    </span>
  )
}

const cooks = ['woman-cook-medium-dark', 'man-cook-dark', 'man-cook-light'] as const
const dishes = ['shortcake', 'steaming-bowl', 'pizza', 'green-salad', 'pancakes'] as const

type CounterProps = {
  readonly about?: PieceName | null // beside each cook
  readonly first?: number // or from this one on
  readonly isEmpty?: boolean // nothing is ready
}

/** With cooks behind it and dishes on it. `--counter` is how wide it is; whoever draws a room sets it. */
export function Counter({ about = null, first = 0, isEmpty = false }: CounterProps) {
  return (
    <div className={style.counter} aria-hidden>
      <span className={style.cooks}>
        {cooks.map((name, index) => (
          <span key={name}>
            <Piece name={name} wide="calc(var(--counter) * 0.125)" />
            {about && index >= first && <Piece name={about} wide="calc(var(--counter) * 0.06)" />}
          </span>
        ))}
      </span>
      <Piece name="counter" wide="var(--counter)" />
      <span className={style.top}>
        {!isEmpty && dishes.map((name) => <Dish key={name} name={name} />)}
        <Piece name="bellhop-bell" wide="calc(var(--counter) * 0.07)" />
      </span>
    </div>
  )
}

function Dish({ name }: { readonly name: PieceName }): ReactNode {
  return (
    <span className={style.dish}>
      <Piece name="plate" wide="calc(var(--counter) * 0.09)" />
      <Piece name={name} wide="calc(var(--counter) * 0.065)" />
    </span>
  )
}
