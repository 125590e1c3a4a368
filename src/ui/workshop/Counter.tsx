// The counter of the café with cooks behind it and dishes on it, as it stands in the room. Decoration.
// `--counter` is how wide it is; whoever draws a room sets it.
import type { ReactNode } from 'react'
import { Piece } from './Piece.tsx'
import type { PieceName } from './Piece.tsx'
import style from './Pieces.module.css'

const cooks = ['woman-cook-medium-dark', 'man-cook-dark', 'man-cook-light'] as const
const dishes = ['shortcake', 'steaming-bowl', 'pizza', 'green-salad', 'pancakes'] as const

type Props = {
  readonly about?: PieceName | null // beside each cook
  readonly first?: number // or from this one on
  readonly isEmpty?: boolean // nothing is ready
}

export function Counter({ about = null, first = 0, isEmpty = false }: Props) {
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
