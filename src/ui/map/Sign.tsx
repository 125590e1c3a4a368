// A level's sign: number, picture, name, what it teaches, and how it stands with it. The frame, the
// lock and a word say the state together.
import type { CSSProperties } from 'react'
import { finalLevel } from '../../levels/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import { Stars } from '../art/Stars.tsx'
import { showFocused, takeFocusInView } from '../focus.ts'
import { alleys, isAside } from './alleys.ts'
import type { SignView } from './signs.ts'
import style from './Sign.module.css'
import scenery from './Scenery.module.css'

export type SignProps = {
  readonly sign: SignView
  readonly onPress: (sign: SignView) => void
}

export function Sign({ sign, onPress }: SignProps) {
  const { id, number: place, state, isNext } = sign
  const at: CSSProperties & Record<`--${string}`, number> = { '--at': (place ?? 1) - 1 }
  if (isAside(id)) at['--left'] = alleys[id].left
  return (
    <li
      className={style.place}
      style={at}
      data-row={rowOf(sign)}
      data-aside={place === null && id !== finalLevel}
      data-done={isPassed(sign)}
    >
      {isNext && <NextPill />}
      <button
        type="button"
        className={style.sign}
        data-level={id}
        data-state={state}
        data-next={isNext}
        ref={isNext ? takeFocusInView : null}
        onFocus={showFocused}
        onClick={() => onPress(sign)}
      >
        <Face {...sign} />
        <Standing {...sign} />
      </button>
      {isNext && <Waiter />}
    </li>
  )
}

/** What is written and drawn on it. */
function Face(sign: SignView) {
  const { number: place, name, icon, teaches } = sign
  return (
    <>
      <span className="spoken">{placeWords(sign)}: </span>
      {place !== null && (
        <span className={style.number} aria-hidden>
          {number(place)}
        </span>
      )}
      <span className={style.picture}>
        <Icon name={icon} />
      </span>
      <b className={style.name}>{name}</b>
      {teaches !== null && (
        <small className={style.teaches}>
          <span className="spoken">. {t('map.teaches', { words: teaches })} </span>
          <span aria-hidden>{teaches}</span>
        </small>
      )}
    </>
  )
}

/** The even numbers stand below the odd ones. */
function rowOf({ id, number: place }: SignView) {
  if (id === finalLevel) return 'end'
  return place === null ? 'none' : place % 2
}

function placeWords({ id, number: place, isBonus }: SignView): string {
  if (id === finalLevel) return t('map.last')
  if (place !== null) return t('map.level', { number: number(place) })
  return t(isBonus ? 'map.extra' : 'map.aside')
}

/** Whether the way goes on behind it. */
function isPassed({ state, isNext }: SignView): boolean {
  return state === 'played' && !isNext
}

/** The stars, or why there are none. */
function Standing({ state, stars, best, isNext }: SignView) {
  return (
    <span className={style.standing}>
      <Stars count={stars} />
      {best !== null && <span className="spoken">. {t('map.best', { score: number(best) })}</span>}
      {state === 'locked' && (
        <span className={style.lock}>
          <Icon name="locked" />
        </span>
      )}
      <span className="spoken">. {t(isNext ? 'map.state.next' : `map.state.${state}`)}</span>
    </span>
  )
}

/** Who walks down the street: he stands at the next sign, and a word above it says which that is. */
function Waiter() {
  return (
    <span className={scenery.waiter} aria-hidden data-drawn>
      <Icon name="person-in-tuxedo-medium-light" />
      <svg viewBox="0 0 40 34" focusable="false">
        <path d="M7 0h12v28H9zM21 0h12l-2 28H21z" fill="#3d2f57" />
        <path d="M5 28h14v6H5zM21 28h14v6H21z" fill="#17131f" />
      </svg>
    </span>
  )
}

/** Seen only: the sign itself says that it is next. */
function NextPill() {
  return (
    <span className={scenery.pill} aria-hidden>
      <Glyph name="play" /> {t('map.next')}
    </span>
  )
}
